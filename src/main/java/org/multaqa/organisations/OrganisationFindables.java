package org.multaqa.organisations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.language.Language;
import org.multaqa.search.Findable;
import org.multaqa.search.Findables;
import org.springframework.stereotype.Component;

/** What can be found of the organisations. */
@Component
class OrganisationFindables implements Findables {

    static final List<String> FACETS = List.of("topic", "country", "reach", "kind", "language");

    private final Organisations organisations;

    OrganisationFindables(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Organisation.FINDABLE;
    }

    @Override
    public List<String> facets() {
        return FACETS;
    }

    @Override
    public List<Findable> seen(Collection<UUID> ids) {
        return organisations.withIds(ids).stream().map(OrganisationFindables::of).toList();
    }

    static Findable of(Organisation organisation) {
        var profile = organisation.profile();
        var published = organisation.publishedAt();
        return new Findable(organisation.id(), profile.name(),
                profile.otherNames().stream().map(Profile.OtherName::text).toList(), profile.acronyms(),
                Stream.of(profile.summary(), profile.description()).flatMap(Stream::ofNullable).toList(),
                place(profile),
                facets(profile), published == null ? Instant.EPOCH : published, organisation.confirmedOn(),
                standing(organisation), domains(profile));
    }

    private static List<String> domains(Profile profile) {
        var website = profile.website();
        return website == null ? List.of() : WebAddress.ownDomain(website).stream().toList();
    }

    private static List<String> place(Profile profile) {
        var words = new ArrayList<String>();
        var city = profile.city();
        if (city != null) {
            words.addAll(city.texts().values());
        }
        var country = profile.country();
        if (country != null) {
            Stream.of(Language.values()).map(country::name).forEach(words::add);
        }
        return words;
    }

    private static Map<String, Set<String>> facets(Profile profile) {
        var facets = new HashMap<String, Set<String>>();
        facets.put("topic", Set.copyOf(profile.topics()));
        facets.put("kind", profile.kinds().stream().map(Kind::word).collect(Collectors.toSet()));
        facets.put("language", Set.copyOf(profile.workingLanguages()));
        var country = profile.country();
        facets.put("country", country == null ? Set.of() : Set.of(country.slug()));
        var reach = profile.reach();
        facets.put("reach", reach == null ? Set.of() : Set.of(reach.word()));
        return facets;
    }

    private static double standing(Organisation organisation) {
        return (organisation.isListing() ? 0 : 0.5) + (organisation.confirmedOn() == null ? 0 : 0.5);
    }
}
