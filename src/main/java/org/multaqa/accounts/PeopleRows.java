package org.multaqa.accounts;

import static org.multaqa.gate.Columns.id;
import static org.multaqa.gate.Columns.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

import org.multaqa.language.Language;

/** People as the database has them, a row each. */
final class PeopleRows {

    private PeopleRows() {}

    static Person person(ResultSet row, int number) throws SQLException {
        return person(row, id(row, "id"));
    }

    static Person person(ResultSet row, UUID id) throws SQLException {
        return new Person(id, row.getString("name"), Language.of(row.getString("language")).orElseThrow(),
                ZoneId.of(row.getString("time_zone")), Objects.requireNonNull(instantOrNull(row, "joined_at")),
                instantOrNull(row, "suspended_at"));
    }
}
