package org.multaqa.api;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Place;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.SocialAddress;

/**
 * An organisation for machines. Texts stand by language: {@code ar}, {@code en}, {@code fr}.
 *
 * @param id never changes
 * @param slug of its kiosk's address; it can change
 * @param names in each language in which it has one
 * @param original the language in which the name was written: ar, en or fr
 * @param otherNames former and short names, and names in other languages
 * @param acronym all of them, parted by "; ", or null
 * @param summary one sentence, or null
 * @param description what it says about itself, or null
 * @param kinds such as nonprofit
 * @param topics slugs, the most important first, three at most
 * @param country two letters (ISO 3166-1 alpha-2), or null for an international one
 * @param city in the language asked for, or the best other one, or null
 * @param cities the city in each language in which it is known, or null
 * @param place where it has its seat, or null
 * @param reach local, national, regional (the Arab world) or global, or null
 * @param languages in which it works (BCP 47)
 * @param founded the year, or null
 * @param website its own address, or null
 * @param social its pages in social networks
 * @param contacts those that are for everyone
 * @param externalIds by which other registers know it
 * @param listing whether an editor made the entry and nobody has claimed it yet
 * @param confirmedOn the day on which a person last confirmed it, or null
 * @param publishedAt when it came into the mall
 * @param provenance where the entry comes from, or null
 * @param url of its kiosk, in the language asked for
 */
record OrganisationJson(UUID id, String slug, Map<String, String> names, String original, List<String> otherNames,
        @Nullable String acronym, @Nullable Map<String, String> summary, @Nullable Map<String, String> description,
        List<String> kinds, List<String> topics, @Nullable String country, @Nullable String city,
        @Nullable Map<String, String> cities, @Nullable PlaceJson place, @Nullable String reach, List<String> languages,
        @Nullable Integer founded, @Nullable URI website, List<SocialJson> social, List<ContactJson> contacts,
        List<IdentifierJson> externalIds, boolean listing, @Nullable LocalDate confirmedOn,
        @Nullable Instant publishedAt,
        @Nullable ProvenanceJson provenance, String url) {

    /** A point on the earth (WGS 84), often that of the city only. */
    record PlaceJson(double latitude, double longitude) {}

    /**
     * A page in a social network.
     *
     * @param network such as mastodon
     */
    record SocialJson(String network, URI address) {}

    /**
     * A way to reach it.
     *
     * @param means email, phone, whatsapp or address
     */
    record ContactJson(String means, String value) {}

    /**
     * An identifier in another register.
     *
     * @param scheme the register, such as ror
     * @param id scheme and value in one: {@code scheme:value}
     */
    record IdentifierJson(String scheme, String value, String id) {}

    /**
     * Where an entry comes from.
     *
     * @param source its name
     * @param address of the source's own entry, or null
     * @param licence under which the source gives it, or null
     * @param checkedOn the day on which it was compared with the source
     */
    record ProvenanceJson(String source, @Nullable URI address, @Nullable String licence, LocalDate checkedOn) {}

    static OrganisationJson of(Organisation organisation, Language reader, URI baseUrl) {
        var profile = organisation.profile();
        var city = profile.city();
        var country = profile.country();
        return new OrganisationJson(organisation.id(), organisation.slug(), texts(organisation.name()),
                organisation.name().original().code(),
                profile.otherNames().stream().map(Profile.OtherName::text).toList(),
                profile.acronyms().isEmpty() ? null : String.join("; ", profile.acronyms()),
                textsOrNull(profile.summary()),
                textsOrNull(profile.description()), profile.kinds().stream().map(Kind::word).toList(), profile.topics(),
                code(country), city == null ? null : city.bestFor(reader).text(), textsOrNull(city),
                place(profile.place()), profile.reach() == null ? null : profile.reach().word(), profile.languages(),
                profile.founded(), profile.website(),
                profile.socialAddresses().stream().map(OrganisationJson::social).toList(),
                profile.contacts().stream().map(OrganisationJson::contact).toList(),
                profile.identifiers().stream().map(OrganisationJson::identifier).toList(), organisation.isListing(),
                organisation.confirmedOn(), organisation.publishedAt(), provenance(organisation),
                Links.kiosk(baseUrl, reader, organisation.slug()));
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.code();
    }

    private static Map<String, String> texts(LocalizedText text) {
        var texts = new TreeMap<String, String>();
        text.texts().forEach((language, words) -> texts.put(language.code(), words));
        return texts;
    }

    private static @Nullable Map<String, String> textsOrNull(@Nullable LocalizedText text) {
        return text == null ? null : texts(text);
    }

    private static @Nullable PlaceJson place(@Nullable Place place) {
        return place == null ? null : new PlaceJson(place.latitude(), place.longitude());
    }

    private static SocialJson social(SocialAddress social) {
        return new SocialJson(social.network().word(), social.address());
    }

    private static ContactJson contact(Contact contact) {
        return new ContactJson(contact.means().word(), contact.value());
    }

    private static IdentifierJson identifier(ExternalIdentifier identifier) {
        return new IdentifierJson(identifier.scheme(), identifier.value(), identifier.toString());
    }

    private static @Nullable ProvenanceJson provenance(Organisation organisation) {
        var provenance = organisation.provenance();
        return provenance == null
                ? null
                : new ProvenanceJson(provenance.source(), provenance.address(),
                        provenance.licence(), provenance.checkedOn());
    }
}
