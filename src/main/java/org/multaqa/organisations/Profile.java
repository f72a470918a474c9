package org.multaqa.organisations;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;

/**
 * What an organisation says about itself, or an editor says of it.
 *
 * @param name what it is called
 * @param otherNames names that it had or has besides
 * @param acronyms at most {@value #MOST_ACRONYMS}
 * @param summary one line, or null
 * @param description a few paragraphs, parted by empty lines, or null
 * @param kinds what kind of organisation it is; may be empty
 * @param topics slugs of at most {@value #MOST_TOPICS} of the mall's topics, the first being the main one
 * @param country where its seat is, or null for an international body without one
 * @param city where its seat is, or null
 * @param place the city’s place, or, where the organisation has chosen so, its own; or null
 * @param reach or null if unknown
 * @param languages in which it works: language codes (BCP 47), such as {@code ar}
 * @param founded the year, or null
 * @param website or null
 * @param socialAddresses its pages in social networks; may be empty
 * @param contacts as many as the viewer may see; may be empty
 * @param identifiers what registers call it; may be empty
 */
public record Profile(LocalizedText name, List<OtherName> otherNames, List<String> acronyms,
        @Nullable LocalizedText summary, @Nullable LocalizedText description, List<Kind> kinds, List<String> topics,
        @Nullable Country country, @Nullable LocalizedText city, @Nullable Place place, @Nullable Reach reach,
        List<String> languages, @Nullable Integer founded, @Nullable URI website, List<SocialAddress> socialAddresses,
        List<Contact> contacts, List<ExternalIdentifier> identifiers) {

    /** A name besides the one it goes by; the language is null where nobody knows it. */
    public record OtherName(String text, @Nullable Language language) {}

    public static final int MOST_TOPICS = 3;
    public static final int MOST_ACRONYMS = 5;
    public static final int LONGEST_NAME = 300;

    public Profile {
        otherNames = List.copyOf(otherNames);
        acronyms = List.copyOf(acronyms);
        kinds = List.copyOf(kinds);
        topics = List.copyOf(topics);
        languages = List.copyOf(languages);
        socialAddresses = List.copyOf(socialAddresses);
        contacts = List.copyOf(contacts);
        identifiers = List.copyOf(identifiers);
        if (topics.size() > MOST_TOPICS || Set.copyOf(topics).size() < topics.size()) {
            throw new IllegalArgumentException("an organisation has up to " + MOST_TOPICS + " topics, each once");
        }
        if (acronyms.size() > MOST_ACRONYMS) {
            throw new IllegalArgumentException("an organisation has up to " + MOST_ACRONYMS + " acronyms");
        }
        if (name.texts().values().stream().anyMatch(text -> text.length() > LONGEST_NAME)) {
            throw new IllegalArgumentException("a name has at most " + LONGEST_NAME + " characters");
        }
        if (website != null) {
            WebAddress.check(website);
        }
    }

    /** The languages it says it works in; where it has not said, those in which its name is given. */
    public List<String> workingLanguages() {
        return languages.isEmpty() ? name.texts().keySet().stream().map(Language::code).toList() : languages;
    }

    /** The same with these contacts alone. */
    public Profile reachedOnlyBy(List<Contact> contacts) {
        return new Profile(name, otherNames, acronyms, summary, description, kinds, topics, country, city, place, reach,
                languages, founded, website, socialAddresses, contacts, identifiers);
    }

    /** Begins a profile with all that it must have: a name. */
    public static Builder named(LocalizedText name) {
        return new Builder(name);
    }

    /** Gathers a profile field by field; whatever is not said stays unknown. */
    public static final class Builder {

        private final LocalizedText name;
        private final List<OtherName> otherNames = new ArrayList<>();
        private final List<SocialAddress> socialAddresses = new ArrayList<>();
        private final List<Contact> contacts = new ArrayList<>();
        private final List<ExternalIdentifier> identifiers = new ArrayList<>();
        private List<String> acronyms = List.of();
        private @Nullable LocalizedText summary;
        private @Nullable LocalizedText description;
        private List<Kind> kinds = List.of();
        private List<String> topics = List.of();
        private @Nullable Country country;
        private @Nullable LocalizedText city;
        private @Nullable Place place;
        private @Nullable Reach reach;
        private List<String> languages = List.of();
        private @Nullable Integer founded;
        private @Nullable URI website;

        private Builder(LocalizedText name) {
            this.name = name;
        }

        public Builder alsoNamed(String text, @Nullable Language language) {
            otherNames.add(new OtherName(text, language));
            return this;
        }

        public Builder acronyms(List<String> acronyms) {
            this.acronyms = acronyms;
            return this;
        }

        public Builder summary(@Nullable LocalizedText summary) {
            this.summary = summary;
            return this;
        }

        public Builder description(@Nullable LocalizedText description) {
            this.description = description;
            return this;
        }

        public Builder kinds(List<Kind> kinds) {
            this.kinds = kinds;
            return this;
        }

        public Builder topics(List<String> topics) {
            this.topics = topics;
            return this;
        }

        public Builder seat(@Nullable Country country, @Nullable LocalizedText city, @Nullable Place place) {
            this.country = country;
            this.city = city;
            this.place = place;
            return this;
        }

        public Builder reach(@Nullable Reach reach) {
            this.reach = reach;
            return this;
        }

        public Builder languages(List<String> languages) {
            this.languages = languages;
            return this;
        }

        public Builder founded(@Nullable Integer founded) {
            this.founded = founded;
            return this;
        }

        public Builder website(@Nullable URI website) {
            this.website = website;
            return this;
        }

        public Builder on(SocialAddress.Network network, URI address) {
            socialAddresses.add(new SocialAddress(network, address));
            return this;
        }

        public Builder reachedBy(Contact contact) {
            contacts.add(contact);
            return this;
        }

        public Builder identifiedBy(ExternalIdentifier identifier) {
            identifiers.add(identifier);
            return this;
        }

        /**
         * The profile.
         *
         * @throws IllegalArgumentException if a field is not valid
         */
        public Profile build() {
            return new Profile(name, otherNames, acronyms, summary, description, kinds, topics, country, city, place,
                    reach, languages, founded, website, socialAddresses, contacts, identifiers);
        }
    }
}
