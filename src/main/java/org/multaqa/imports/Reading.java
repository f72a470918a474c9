package org.multaqa.imports;

import java.net.URI;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Place;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Reach;
import org.multaqa.organisations.SocialAddress;
import org.multaqa.organisations.WebAddress;

/**
 * Reads a row over what the mall knows of the organisation: a column that the file does not have leaves the mall's
 * value, an empty cell empties it. An error is a value that whoever made the file meant and must mend; a warning one
 * without which the row still tells who the organisation is.
 */
final class Reading {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_VALUE = 500;
    private static final int MOST_LANGUAGES = 12;
    /** Stands where the name is missing, which is an error, so that the rest of the row is read all the same. */
    private static final LocalizedText NAMELESS = LocalizedText.of(Language.EN, Map.of(Language.EN, "?"));
    private static final Pattern LANGUAGE_CODE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Comparator<ExternalIdentifier> BY_REGISTER = Comparator.comparing(ExternalIdentifier::scheme)
            .thenComparing(ExternalIdentifier::value);

    private final Candidate candidate;
    private final Row row;
    private final @Nullable Profile known;
    private final Set<String> topics;
    private final Year thisYear;
    private final @Nullable Language saidOriginal;

    /**
     * @param known what the mall knows, or null if it does not know the organisation
     * @param topics the mall's
     */
    Reading(Candidate candidate, @Nullable Profile known, Set<String> topics, Year thisYear) {
        this.candidate = candidate;
        this.row = candidate.row();
        this.known = known;
        this.topics = topics;
        this.thisYear = thisYear;
        this.saidOriginal = word(Column.ORIGINAL_LANGUAGE, Language::of);
    }

    /** The profile, or nothing after an error. */
    Optional<Profile> profile() {
        var country = given(Column.COUNTRY_ISO2) ? country() : known(Profile::country);
        var profile = Profile.named(name(country))
                .seat(country, text(Texts.CITY, country, known(Profile::city), Cleaning::line), place())
                .acronyms(given(Column.ACRONYM) ? acronyms() : knownList(Profile::acronyms))
                .kinds(given(Column.TYPES) ? words(Column.TYPES, Kind::of) : knownList(Profile::kinds))
                .topics(given(Column.TOPICS) ? topics() : knownList(Profile::topics))
                .reach(given(Column.REACH) ? word(Column.REACH, Reach::of) : known(Profile::reach))
                .languages(given(Column.LANGUAGES) ? languages() : knownList(Profile::languages))
                .founded(given(Column.FOUNDED) ? founded() : known(Profile::founded))
                .website(given(Column.WEBSITE) ? address(Column.WEBSITE) : known(Profile::website))
                .summary(summary(country))
                .description(text(Texts.DESCRIPTION, country, known(Profile::description), Cleaning::paragraphs));
        otherNames().forEach(other -> profile.alsoNamed(other.text(), other.language()));
        contacts().forEach(profile::reachedBy);
        socialAddresses().forEach(social -> profile.on(social.network(), social.address()));
        identifiers().forEach(profile::identifiedBy);
        return candidate.isRefused() ? Optional.empty() : Optional.of(profile.build());
    }

    /** Where the source says it; in the same column as a description, and known from it by its beginning. */
    Optional<URI> sourceAddress() {
        var text = row.text(Column.WIKIPEDIA_OR_DESCRIPTION);
        return isAddress(text) ? WebAddress.parse(text) : Optional.empty();
    }

    private LocalizedText name(@Nullable Country country) {
        var names = Texts.NAME.read(row, known(Profile::name), Cleaning::line);
        names.forEach((language, name) -> {
            if (name.length() > Profile.LONGEST_NAME) {
                candidate.find(Problem.NAME_TOO_LONG, Texts.NAME.in(language), name, name.length(),
                        Profile.LONGEST_NAME);
            }
        });
        if (names.isEmpty()) {
            candidate.find(Problem.NAME_MISSING, null, "");
        }
        return written(names, country, known(Profile::name)).orElse(NAMELESS);
    }

    private @Nullable LocalizedText summary(@Nullable Country country) {
        var texts = Texts.SUMMARY.read(row, known(Profile::summary), Cleaning::line);
        var description = row.text(Column.WIKIPEDIA_OR_DESCRIPTION);
        if (!description.isEmpty() && !isAddress(description) && row.text(Column.SUMMARY_EN).isEmpty()) {
            texts.put(Language.EN, description);
        }
        return text(Texts.SUMMARY, texts, country, known(Profile::summary));
    }

    private @Nullable LocalizedText text(Texts columns, @Nullable Country country, @Nullable LocalizedText before,
            UnaryOperator<String> cleaning) {
        return text(columns, columns.read(row, before, cleaning), country, before);
    }

    private @Nullable LocalizedText text(Texts columns, Map<Language, String> texts, @Nullable Country country,
            @Nullable LocalizedText before) {
        texts.forEach((language, text) -> {
            if (text.length() > LONGEST_TEXT) {
                candidate.find(Problem.TEXT_TOO_LONG, columns.in(language), text, text.length(), LONGEST_TEXT);
            }
        });
        return written(texts, country, before).orElse(null);
    }

    /** In the original language that the row says, else the one known before, else the likeliest there. */
    private Optional<LocalizedText> written(Map<Language, String> texts, @Nullable Country country,
            @Nullable LocalizedText before) {
        var original = saidOriginal != null || before == null ? saidOriginal : before.original();
        return original != null && texts.containsKey(original)
                ? Optional.of(LocalizedText.of(original, texts))
                : LocalizedText.of(texts, Texts.likeliest(country));
    }

    private List<Profile.OtherName> otherNames() {
        if (!given(Column.OTHER_NAMES)) {
            return knownList(Profile::otherNames);
        }
        var names = row.list(Column.OTHER_NAMES);
        names.stream()
                .filter(name -> name.length() > Profile.LONGEST_NAME)
                .forEach(name -> candidate.find(Problem.NAME_TOO_LONG, Column.OTHER_NAMES, name, name.length(),
                        Profile.LONGEST_NAME));
        return names.stream().map(name -> new Profile.OtherName(name, null)).toList();
    }

    private List<String> acronyms() {
        return atMost(Profile.MOST_ACRONYMS, row.list(Column.ACRONYM), Problem.ACRONYMS_TOO_MANY, Column.ACRONYM);
    }

    private @Nullable Country country() {
        var code = row.text(Column.COUNTRY_ISO2);
        var country = Country.of(code);
        if (!code.isEmpty() && country.isEmpty()) {
            candidate.find(Problem.COUNTRY_UNKNOWN, Column.COUNTRY_ISO2, code);
        }
        return country.orElse(null);
    }

    private @Nullable Place place() {
        if (!given(Column.LAT) && !given(Column.LNG)) {
            return known(Profile::place);
        }
        var latitude = row.text(Column.LAT);
        var longitude = row.text(Column.LNG);
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return null;
        }
        try {
            return new Place(Double.parseDouble(latitude), Double.parseDouble(longitude));
        } catch (IllegalArgumentException nowhere) {
            candidate.find(Problem.PLACE_UNREADABLE, Column.LAT, latitude + " " + longitude);
            return null;
        }
    }

    private List<String> topics() {
        var chosen = row.list(Column.TOPICS).stream().map(topic -> topic.toLowerCase(Locale.ROOT)).distinct().toList();
        chosen.stream()
                .filter(topic -> !topics.contains(topic))
                .forEach(topic -> candidate.find(Problem.WORD_UNKNOWN, Column.TOPICS, topic,
                        String.join(", ", topics)));
        if (chosen.size() > Profile.MOST_TOPICS) {
            candidate.find(Problem.TOPICS_TOO_MANY, Column.TOPICS, row.text(Column.TOPICS), Profile.MOST_TOPICS);
            return List.of();
        }
        return chosen;
    }

    private List<String> languages() {
        var codes = row.list(Column.LANGUAGES).stream().map(code -> code.toLowerCase(Locale.ROOT)).distinct().toList();
        codes.stream()
                .filter(code -> !LANGUAGE_CODE.matcher(code).matches())
                .forEach(code -> candidate.find(Problem.LANGUAGE_UNKNOWN, Column.LANGUAGES, code));
        return atMost(MOST_LANGUAGES, codes, Problem.LANGUAGES_TOO_MANY, Column.LANGUAGES);
    }

    private List<String> atMost(int most, List<String> all, Problem problem, Column column) {
        if (all.size() > most) {
            candidate.find(problem, column, row.text(column), all.size(), most);
        }
        return all.stream().limit(most).toList();
    }

    private @Nullable Integer founded() {
        var text = row.text(Column.FOUNDED);
        if (text.isEmpty()) {
            return null;
        }
        try {
            int year = Integer.parseInt(text);
            if (year >= 1 && year <= thisYear.getValue() + 1) {
                return year;
            }
        } catch (NumberFormatException noNumber) {
            // Reported with the years that cannot be.
        }
        candidate.find(Problem.YEAR_UNREADABLE, Column.FOUNDED, text);
        return null;
    }

    private @Nullable URI address(Column column) {
        var text = row.text(column);
        var address = WebAddress.parse(text);
        if (!text.isEmpty() && address.isEmpty()) {
            candidate.find(Problem.ADDRESS_UNREADABLE, column, text);
        }
        return address.orElse(null);
    }

    private List<SocialAddress> socialAddresses() {
        var addresses = new ArrayList<SocialAddress>();
        for (var network : SocialAddress.Network.values()) {
            var column = Column.valueOf(network.name());
            if (!given(column)) {
                knownList(Profile::socialAddresses).stream()
                        .filter(social -> social.network() == network)
                        .forEach(addresses::add);
                continue;
            }
            var address = address(column);
            if (address != null) {
                addresses.add(new SocialAddress(network, address));
            }
        }
        return addresses;
    }

    private List<Contact> contacts() {
        var contacts = new ArrayList<Contact>();
        for (var means : Contact.Means.values()) {
            var audience = audience(means);
            values(means).forEach(value -> contacts.add(new Contact(means, value, audience)));
        }
        return contacts;
    }

    private List<String> values(Contact.Means means) {
        var column = Column.valueOf(means.name());
        return given(column)
                ? contact(means, column).stream().toList()
                : before(means).map(Contact::value).toList();
    }

    private Stream<Contact> before(Contact.Means means) {
        return knownList(Profile::contacts).stream().filter(contact -> contact.means() == means);
    }

    /** Whoever does not say that a contact may be shown has not asked whether it may. */
    private Audience audience(Contact.Means means) {
        var column = Column.valueOf(means.name() + "_AUDIENCE");
        var before = before(means).findFirst();
        var said = word(column, Audience::of);
        return said != null || given(column) || before.isEmpty()
                ? Optional.ofNullable(said).orElse(Audience.NOBODY)
                : before.get().audience();
    }

    private Optional<String> contact(Contact.Means means, Column column) {
        var value = row.text(column);
        if (value.length() > LONGEST_VALUE) {
            candidate.find(Problem.TEXT_TOO_LONG, column, value, value.length(), LONGEST_VALUE);
            return Optional.empty();
        }
        if (means == Contact.Means.EMAIL && !value.isEmpty() && !EMAIL.matcher(value).matches()) {
            candidate.find(Problem.EMAIL_UNREADABLE, column, value);
            return Optional.empty();
        }
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    /** Other files' identifiers stay: the same organisation stands in several registers. */
    private List<ExternalIdentifier> identifiers() {
        var identifiers = new ArrayList<>(knownList(Profile::identifiers));
        var own = candidate.identifier();
        if (own != null && !identifiers.contains(own)) {
            identifiers.add(own);
        }
        candidate.furtherIdentifiers()
                .stream()
                .filter(further -> !identifiers.contains(further))
                .forEach(identifiers::add);
        identifiers.sort(BY_REGISTER);
        return identifiers;
    }

    private <T> List<T> words(Column column, Function<String, Optional<T>> vocabulary) {
        return row.list(column).stream().flatMap(text -> word(column, text, vocabulary).stream()).distinct().toList();
    }

    private <T> @Nullable T word(Column column, Function<String, Optional<T>> vocabulary) {
        var text = row.text(column);
        return text.isEmpty() ? null : word(column, text, vocabulary).orElse(null);
    }

    private <T> Optional<T> word(Column column, String text, Function<String, Optional<T>> vocabulary) {
        var read = vocabulary.apply(text.toLowerCase(Locale.ROOT));
        if (read.isEmpty()) {
            candidate.find(Problem.WORD_UNKNOWN, column, text, Choices.of(column));
        }
        return read;
    }

    private boolean given(Column column) {
        return row.header().has(column);
    }

    private <T> @Nullable T known(Function<Profile, @Nullable T> part) {
        return known == null ? null : part.apply(known);
    }

    private <T> List<T> knownList(Function<Profile, List<T>> part) {
        return known == null ? List.of() : part.apply(known);
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }
}
