package org.multaqa.kiosks;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Relation;
import org.multaqa.organisations.Topic;
import org.multaqa.web.Frame;

/** An organisation in the words of schema.org, as search engines read them; no more than the kiosk shows. */
record SchemaOrganisation(Organisation organisation, List<Topic> topics, List<Relation> relations, Frame frame) {

    Map<String, Object> properties() {
        var profile = organisation.profile();
        var properties = new LinkedHashMap<String, @Nullable Object>();
        properties.put("@context", "https://schema.org");
        properties.put("@type", type());
        properties.put("@id", frame.canonical());
        properties.put("name", text(profile.name()));
        properties.put("alternateName", otherNames());
        properties.put("description", profile.summary() == null ? null : text(profile.summary()));
        properties.put("url", written(profile.website()));
        properties.put("foundingDate", profile.founded() == null ? null : "%04d".formatted(profile.founded()));
        properties.put("address", address());
        properties.put("areaServed", area());
        properties.put("email", first(Contact.Means.EMAIL));
        properties.put("telephone", first(Contact.Means.PHONE));
        properties.put("knowsLanguage", profile.languages());
        properties.put("knowsAbout", topics.stream().map(topic -> text(topic.name())).toList());
        properties.put("identifier", identifiers());
        properties.put("sameAs", sameAs());
        for (var bond : Relation.Bond.values()) {
            properties.put(bond == Relation.Bond.MEMBER_OF ? "memberOf" : "parentOrganization", bound(bond, true));
            properties.put(bond == Relation.Bond.MEMBER_OF ? "member" : "subOrganization", bound(bond, false));
        }
        return said(properties);
    }

    private String type() {
        return organisation.profile().kinds().stream().findFirst().map(kind -> switch (kind) {
            case NONPROFIT -> "NGO";
            case GOVERNMENT -> "GovernmentOrganization";
            case EDUCATION -> "EducationalOrganization";
            case HEALTHCARE -> "MedicalOrganization";
            case ARCHIVE -> "ArchiveOrganization";
            case FUNDER -> "FundingAgency";
            case FACILITY, COMPANY, OTHER -> "Organization";
        }).orElse("Organization");
    }

    private Set<String> otherNames() {
        var profile = organisation.profile();
        var names = Stream.of(profile.name().texts().values().stream(), profile.acronyms().stream(),
                profile.otherNames().stream().map(Profile.OtherName::text)).flatMap(name -> name);
        return new LinkedHashSet<>(names.filter(name -> !name.equals(text(profile.name()))).toList());
    }

    private Map<String, Object> address() {
        var profile = organisation.profile();
        var address = new LinkedHashMap<String, @Nullable Object>();
        address.put("streetAddress", first(Contact.Means.ADDRESS));
        address.put("addressLocality", profile.city() == null ? null : text(profile.city()));
        address.put("addressCountry", profile.country() == null ? null : profile.country().code());
        var said = said(address);
        return said.isEmpty() ? said : typed("PostalAddress", said);
    }

    private Map<String, Object> area() {
        var profile = organisation.profile();
        var country = profile.country();
        var city = profile.city();
        return switch (profile.reach()) {
            case null -> Map.of();
            case LOCAL -> city == null ? Map.of() : typed("City", Map.of("name", text(city)));
            case NATIONAL -> country == null ? Map.of() : typed("Country", Map.of("name", country.name(language())));
            case REGIONAL -> typed("Place", Map.of("name", frame.text("kiosks.area.regional")));
            case GLOBAL -> typed("Place", Map.of("name", frame.text("kiosks.area.global")));
        };
    }

    private List<String> sameAs() {
        var profile = organisation.profile();
        var addresses = new ArrayList<String>();
        profile.socialAddresses().forEach(social -> addresses.add(social.address().toString()));
        profile.identifiers().forEach(identifier -> Register.address(identifier).ifPresent(addresses::add));
        return addresses;
    }

    private List<Map<String, Object>> bound(Relation.Bond bond, boolean own) {
        return relations.stream()
                .filter(relation -> relation.bond() == bond && relation.own() == own)
                .map(relation -> typed("Organization", Map.of("name", text(relation.name()), "@id",
                        frame.baseUrl() + frame.at("organisations", relation.slug()))))
                .toList();
    }

    private @Nullable String first(Contact.Means means) {
        return organisation.profile()
                .contacts()
                .stream()
                .filter(contact -> contact.means() == means)
                .map(Contact::value)
                .findFirst()
                .orElse(null);
    }

    private List<Map<String, Object>> identifiers() {
        return organisation.profile()
                .identifiers()
                .stream()
                .filter(ExternalIdentifier::isOfRegister)
                .map(SchemaOrganisation::identifier)
                .toList();
    }

    private static Map<String, Object> identifier(ExternalIdentifier identifier) {
        return typed("PropertyValue", Map.of("propertyID", identifier.scheme(), "value", identifier.value()));
    }

    private static Map<String, Object> typed(String type, Map<String, Object> properties) {
        var typed = new LinkedHashMap<String, Object>();
        typed.put("@type", type);
        typed.putAll(properties);
        return typed;
    }

    /** Without what is not known. */
    private static Map<String, Object> said(Map<String, @Nullable Object> properties) {
        var said = new LinkedHashMap<String, Object>();
        properties.forEach((name, value) -> {
            boolean nothing = value == null || value instanceof Collection<?> list && list.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty();
            if (!nothing) {
                said.put(name, Objects.requireNonNull(value));
            }
        });
        return said;
    }

    private static @Nullable String written(@Nullable URI address) {
        return address == null ? null : address.toString();
    }

    private String text(LocalizedText text) {
        return text.bestFor(language()).text();
    }

    private Language language() {
        return frame.language();
    }
}
