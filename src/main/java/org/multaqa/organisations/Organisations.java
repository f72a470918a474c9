package org.multaqa.organisations;

import static org.multaqa.gate.Columns.id;
import static org.multaqa.gate.Columns.localized;
import static org.multaqa.gate.Columns.texts;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Country;
import org.multaqa.language.LocalizedText;
import org.multaqa.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The organisations that the viewer of the current transaction may see. Each is read with all that belongs to it in
 * one statement, so that the index and the import read a thousand as cheaply as a kiosk reads one.
 */
@Repository
public class Organisations {

    private static final String WHOLE = """
            select o.*,
                (select array_agg(topic order by position) from organisation_topics where organisation = o.id) as topics,
                (select jsonb_agg(jsonb_build_object('text', text, 'language', language) order by position)
                    from organisation_names where organisation = o.id) as other_names,
                (select jsonb_agg(jsonb_build_object('scheme', scheme, 'value', value) order by scheme, value)
                    from organisation_identifiers where organisation = o.id) as identifiers,
                (select jsonb_agg(jsonb_build_object('means', means, 'value', value, 'audience', audience)
                    order by position) from organisation_contacts where organisation = o.id) as contacts,
                (select jsonb_agg(jsonb_build_object('network', network, 'address', address) order by position)
                    from organisation_social_addresses where organisation = o.id) as social_addresses
            from organisations o
            """;

    private final JdbcClient jdbc;
    private final OrganisationsWriter writer;

    Organisations(JdbcClient jdbc, OrganisationsWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    /** What is entered of an organisation that is not in the mall yet, to be compared with those that are. */
    public static Findable findable(UUID id, Profile entered) {
        return OrganisationFindables.of(Organisation.draft(id, "", entered, null));
    }

    /** The one whose kiosk has this address. */
    public Optional<Organisation> withSlug(String slug) {
        if (!Slug.canBe(slug)) {
            return Optional.empty();
        }
        return jdbc.sql(WHOLE + "where o.slug = ?").param(slug).query(OrganisationRows::organisation).optional();
    }

    /** Those with these ids, in any order. */
    public List<Organisation> withIds(Collection<UUID> ids) {
        return jdbc.sql(WHOLE + "where o.id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(OrganisationRows::organisation)
                .list();
    }

    /** The one with this id. */
    public Optional<Organisation> withId(UUID id) {
        return withIds(List.of(id)).stream().findFirst();
    }

    /** Whether the viewer may write what the organisation says of itself, as the policies decide it. */
    public boolean isWritten(UUID id) {
        return jdbc.sql("""
                select (? = any (viewer_organisations()) or viewer_has_role('editor'))
                    and exists (select from organisations where id = ?)
                """).params(id, id).query(Boolean.class).single();
    }

    /** Whether the viewer is one of its own people. */
    public boolean isOfViewer(UUID id) {
        return jdbc.sql("select ? = any (viewer_organisations())").param(id).query(Boolean.class).single();
    }

    /** Whether the viewer answers for it, as one of its owners. */
    public boolean isOwned(UUID id) {
        return jdbc.sql("select ? = any (viewer_owned()) and exists (select from organisations where id = ?)")
                .params(id, id)
                .query(Boolean.class)
                .single();
    }

    /** The one with this id, which nobody else changes until the transaction ends; empty if the viewer may not either. */
    public Optional<Organisation> taken(UUID id) {
        return jdbc.sql("select id from organisations where id = ? for update").param(id).query().listOfRows().isEmpty()
                ? Optional.empty()
                : withId(id);
    }

    /** Which of these identifiers are known, and whose they are. */
    public Map<ExternalIdentifier, UUID> identified(Collection<ExternalIdentifier> identifiers) {
        var known = new HashMap<ExternalIdentifier, UUID>();
        jdbc.sql("""
                select organisation, scheme, value from organisation_identifiers
                where (scheme, value) in (select * from unnest(?::text[], ?::text[]))
                """)
                .param(identifiers.stream().map(ExternalIdentifier::scheme).toArray(String[]::new))
                .param(identifiers.stream().map(ExternalIdentifier::value).toArray(String[]::new))
                .query(row -> {
                    known.put(new ExternalIdentifier(row.getString("scheme"), row.getString("value")),
                            id(row, "organisation"));
                });
        return known;
    }

    /** Which of these slugs are in use. */
    public Set<String> slugsInUse(Collection<String> slugs) {
        return Set.copyOf(jdbc.sql("select slug from organisations where slug = any (?)")
                .param(slugs.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Cards of these organisations, in the order of the ids; those that the viewer does not see are left out. */
    public List<OrganisationCard> cards(List<UUID> ids) {
        var cards = new HashMap<UUID, OrganisationCard>();
        jdbc.sql(
                """
                        select o.id, o.slug, o.name, o.summary, o.acronyms, o.country, o.city, o.claimed_at, o.confirmed_on,
                            (select array_agg(topic order by position) from organisation_topics where organisation = o.id) as topics
                        from organisations o where o.id = any (?)
                        """)
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> OrganisationRows.card(row))
                .list()
                .forEach(card -> {
                    cards.put(card.id(), card);
                });
        return ids.stream().flatMap(id -> Optional.ofNullable(cards.get(id)).stream()).toList();
    }

    /** Figures about the organisations of a country; the year is the last twelve months before that day. */
    public CountryFigures figures(Country country, LocalDate today) {
        return jdbc.sql("""
                select count(*) as organisations, count(claimed_at) as claimed, count(distinct city) as cities,
                    count(*) filter (where confirmed_on > ?) as confirmed
                from organisations where country = ?
                """)
                .params(today.minusYears(1), country.code())
                .query((row, number) -> new CountryFigures(row.getLong("organisations"), row.getLong("claimed"),
                        row.getLong("cities"), row.getLong("confirmed")))
                .single();
    }

    /** Keeps these organisations, new or changed, with all that belongs to them; the search hears of it. */
    public void save(Collection<Organisation> organisations) {
        writer.save(organisations);
    }

    /** Keeps this organisation. */
    public void save(Organisation organisation) {
        save(List.of(organisation));
    }

    /** In the order of their ids, the first, and then every n-th: where the parts of a long list begin. */
    public List<UUID> everyNth(int n) {
        return jdbc.sql("""
                select id from (select id, row_number() over (order by id) as number from organisations) numbered
                where number % ? = 1 order by id
                """).param(n).query((row, number) -> id(row, "id")).list();
    }

    /** Slugs of the organisations from that id on, in the order of their ids. */
    public List<String> slugsFrom(UUID first, int most) {
        return jdbc.sql("select slug from organisations where id >= ? order by id limit ?")
                .params(first, most)
                .query((row, number) -> row.getString("slug"))
                .list();
    }

    /** All of them one after another, as much of each as its likeness to another is told from. */
    public void eachNamed(Consumer<Named> reader) {
        jdbc.sql("select id, name, acronyms, country, website from organisations")
                .withFetchSize(1_000)
                .query(row -> {
                    reader.accept(new Named(id(row, "id"), localized(row, "name"), texts(row, "acronyms"),
                            OrganisationRows.country(row), OrganisationRows.address(row, "website")));
                });
    }

    /** As much of an organisation as its likeness to another is told from. */
    public record Named(UUID id, LocalizedText name, List<String> acronyms, @Nullable Country country,
            @Nullable URI website) {}
}
