package org.multaqa.editing;

import static org.multaqa.gate.Columns.id;
import static org.multaqa.gate.Columns.instantOrNull;
import static org.multaqa.gate.Columns.moment;
import static org.multaqa.gate.Columns.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.gate.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions that the viewer of the current transaction may see. */
@Repository
class Revisions {

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Revision> latest(UUID organisation) {
        return before(organisation, Integer.MAX_VALUE, 1).stream().findFirst();
    }

    Optional<Revision> withNumber(UUID organisation, int number) {
        return jdbc.sql("select * from revisions where organisation = ? and number = ?")
                .params(organisation, number)
                .query(Revisions::revision)
                .optional();
    }

    /** Those before that number, the newest first. */
    List<Revision> before(UUID organisation, int number, int most) {
        return jdbc.sql("select * from revisions where organisation = ? and number < ? order by number desc limit ?")
                .params(organisation, number, most)
                .query(Revisions::revision)
                .list();
    }

    void add(Revision revision) {
        jdbc.sql("""
                insert into revisions (organisation, number, at, person, author, profile, minor, note)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(revision.organisation())
                .param(revision.number())
                .param(moment(revision.at()))
                .param(revision.person())
                .param(revision.author().word())
                .param(words(revision.sheet().words()))
                .param(revision.minor())
                .param(revision.note())
                .update();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(id(row, "organisation"), row.getInt("number"),
                Objects.requireNonNull(instantOrNull(row, "at")), row.getObject("person", UUID.class),
                Author.of(row.getString("author")), Sheet.ofWords(Columns.words(row, "profile")),
                row.getBoolean("minor"), row.getString("note"));
    }
}
