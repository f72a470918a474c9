package org.multaqa.organisations;

import static org.multaqa.gate.Columns.dayOrNull;
import static org.multaqa.gate.Columns.id;
import static org.multaqa.gate.Columns.instantOrNull;
import static org.multaqa.gate.Columns.integerOrNull;
import static org.multaqa.gate.Columns.localized;
import static org.multaqa.gate.Columns.localizedOrNull;
import static org.multaqa.gate.Columns.texts;
import static org.multaqa.gate.Columns.values;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Country;
import org.multaqa.language.Language;

/** Organisations as the database has them, a row each. */
final class OrganisationRows {

    private OrganisationRows() {}

    static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(id(row, "id"), row.getString("slug"), State.of(row.getString("state")), profile(row),
                provenance(row), instantOrNull(row, "claimed_at"), dayOrNull(row, "confirmed_on"),
                instantOrNull(row, "published_at"));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        var profile = Profile.named(localized(row, "name"))
                .acronyms(texts(row, "acronyms"))
                .summary(localizedOrNull(row, "summary"))
                .description(localizedOrNull(row, "description"))
                .kinds(texts(row, "kinds").stream().flatMap(word -> Kind.of(word).stream()).toList())
                .topics(texts(row, "topics"))
                .seat(country(row), localizedOrNull(row, "city"), place(row))
                .reach(Optional.ofNullable(row.getString("reach")).flatMap(Reach::of).orElse(null))
                .languages(texts(row, "languages"))
                .founded(integerOrNull(row, "founded"))
                .website(address(row, "website"));
        values(row, "other_names", NameRow.class).forEach(name -> profile.alsoNamed(name.text,
                name.language == null ? null : Language.of(name.language).orElse(null)));
        values(row, "identifiers", ExternalIdentifier.class).forEach(profile::identifiedBy);
        values(row, "contacts", ContactRow.class).forEach(contact -> profile.reachedBy(contact.contact()));
        values(row, "social_addresses", SocialRow.class).forEach(social -> profile.on(social.known(),
                URI.create(social.address)));
        return profile.build();
    }

    static OrganisationCard card(ResultSet row) throws SQLException {
        return new OrganisationCard(id(row, "id"), row.getString("slug"), localized(row, "name"),
                localizedOrNull(row, "summary"), texts(row, "acronyms"), country(row), localizedOrNull(row, "city"),
                texts(row, "topics"), instantOrNull(row, "claimed_at") == null, dayOrNull(row, "confirmed_on"));
    }

    static @Nullable Country country(ResultSet row) throws SQLException {
        var code = row.getString("country");
        return code == null ? null : new Country(code);
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        var latitude = row.getObject("latitude", Double.class);
        var longitude = row.getObject("longitude", Double.class);
        return latitude == null || longitude == null ? null : new Place(latitude, longitude);
    }

    private static @Nullable Provenance provenance(ResultSet row) throws SQLException {
        var source = row.getString("source");
        var checkedOn = dayOrNull(row, "source_checked_on");
        return source == null || checkedOn == null
                ? null
                : new Provenance(source, address(row, "source_address"), row.getString("source_licence"), checkedOn);
    }

    static @Nullable URI address(ResultSet row, String column) throws SQLException {
        var address = row.getString(column);
        return address == null ? null : URI.create(address);
    }

    private record NameRow(String text, @Nullable String language) {}

    private record ContactRow(String means, String value, String audience) {

        Contact contact() {
            return new Contact(Contact.Means.of(means).orElseThrow(), value, Audience.of(audience).orElseThrow());
        }
    }

    private record SocialRow(String network, String address) {

        SocialAddress.Network known() {
            return SocialAddress.Network.of(network).orElseThrow();
        }
    }
}
