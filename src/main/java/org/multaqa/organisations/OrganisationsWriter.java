package org.multaqa.organisations;

import static org.multaqa.gate.Columns.json;
import static org.multaqa.gate.Columns.momentOrNull;

import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.changes.Changes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes organisations with all that belongs to them, any number in a handful of statements. */
@Component
class OrganisationsWriter {

    private static final String SAVE = """
            insert into organisations (id, slug, state, name, summary, description, acronyms, kinds, country, city,
                latitude, longitude, reach, languages, founded, website, claimed_at, confirmed_on, published_at,
                source, source_address, source_licence, source_checked_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                slug = excluded.slug, state = excluded.state, name = excluded.name, summary = excluded.summary,
                description = excluded.description, acronyms = excluded.acronyms, kinds = excluded.kinds,
                country = excluded.country, city = excluded.city, latitude = excluded.latitude,
                longitude = excluded.longitude, reach = excluded.reach, languages = excluded.languages,
                founded = excluded.founded, website = excluded.website, claimed_at = excluded.claimed_at,
                confirmed_on = excluded.confirmed_on, published_at = excluded.published_at, source = excluded.source,
                source_address = excluded.source_address, source_licence = excluded.source_licence,
                source_checked_on = excluded.source_checked_on
            """;

    private final JdbcTemplate jdbc;
    private final Changes changes;

    OrganisationsWriter(JdbcTemplate jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    void save(Collection<Organisation> organisations) {
        jdbc.batchUpdate(SAVE, organisations, organisations.size(), OrganisationsWriter::fill);
        var ids = organisations.stream().map(Organisation::id).toList();
        List.of("topics", "names", "identifiers", "contacts", "social_addresses").forEach(part -> forget(part, ids));
        each(organisations, profile -> profile.topics().stream().map(topic -> new Object[]{topic}).toList(),
                "insert into organisation_topics (organisation, position, topic) values (?, ?, ?)");
        each(organisations, profile -> profile.otherNames()
                .stream()
                .map(name -> new Object[]{name.text(),
                        name.language() == null ? null : name.language().code()})
                .toList(),
                "insert into organisation_names (organisation, position, text, language) values (?, ?, ?, ?)");
        each(organisations, profile -> profile.contacts()
                .stream()
                .map(contact -> new Object[]{contact.means().word(),
                        contact.value(), contact.audience().word()})
                .toList(),
                "insert into organisation_contacts (organisation, position, means, value, audience) values (?, ?, ?, ?, ?)");
        each(organisations, profile -> profile.socialAddresses()
                .stream()
                .map(social -> new Object[]{
                        social.network().word(), social.address().toString()})
                .toList(),
                "insert into organisation_social_addresses (organisation, position, network, address) values (?, ?, ?, ?)");
        identify(organisations);
        changes.changed(Organisation.FINDABLE, ids);
    }

    private void forget(String part, List<UUID> ids) {
        jdbc.update("delete from organisation_" + part + " where organisation = any (?)",
                (Object) ids.toArray(UUID[]::new));
    }

    /** Rows of what belongs to each organisation, numbered in their order. */
    private void each(Collection<Organisation> organisations, Function<Profile, List<@Nullable Object[]>> parts,
            String insert) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var organisation : organisations) {
            int position = 0;
            for (var part : parts.apply(organisation.profile())) {
                var row = new @Nullable Object[part.length + 2];
                row[0] = organisation.id();
                row[1] = position++;
                System.arraycopy(part, 0, row, 2, part.length);
                rows.add(row);
            }
        }
        jdbc.batchUpdate(insert, rows);
    }

    private void identify(Collection<Organisation> organisations) {
        var rows = new ArrayList<@Nullable Object[]>();
        organisations.forEach(organisation -> organisation.profile()
                .identifiers()
                .forEach(identifier -> rows
                        .add(new Object[]{organisation.id(), identifier.scheme(), identifier.value()})));
        jdbc.batchUpdate("insert into organisation_identifiers (organisation, scheme, value) values (?, ?, ?)", rows);
    }

    private static void fill(PreparedStatement statement, Organisation organisation) throws SQLException {
        var profile = organisation.profile();
        var provenance = organisation.provenance();
        var place = profile.place();
        var values = new @Nullable Object[]{organisation.id(), organisation.slug(), organisation.state().word(),
                json(profile.name()), json(profile.summary()), json(profile.description()),
                profile.acronyms().toArray(String[]::new),
                profile.kinds().stream().map(Kind::word).toArray(String[]::new),
                profile.country() == null ? null : profile.country().code(), json(profile.city()),
                place == null ? null : place.latitude(), place == null ? null : place.longitude(),
                profile.reach() == null ? null : profile.reach().word(), profile.languages().toArray(String[]::new),
                profile.founded(), text(profile.website()), momentOrNull(organisation.claimedAt()),
                organisation.confirmedOn(),
                momentOrNull(organisation.publishedAt()), provenance == null ? null : provenance.source(),
                provenance == null ? null : text(provenance.address()),
                provenance == null ? null : provenance.licence(),
                provenance == null ? null : provenance.checkedOn()};
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}
