package org.multaqa.accounts;

import static org.multaqa.gate.Columns.instantOrNull;
import static org.multaqa.gate.Columns.moment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what that not everyone may do, in the transaction in which they did it. Lines are added and never changed. */
@Repository
public class AuditLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a line.
     *
     * @param person who did it, or null for the program
     * @param act such as {@code role-given}
     * @param subjectKind what it was done to, such as {@code person}
     * @param subject which one, or null
     */
    public void record(@Nullable UUID person, String act, String subjectKind, @Nullable UUID subject) {
        jdbc.sql("insert into audit_log (at, person, act, subject_kind, subject) values (?, ?, ?, ?, ?)")
                .param(moment(clock.instant()))
                .param(person)
                .param(act)
                .param(subjectKind)
                .param(subject)
                .update();
    }

    /**
     * Its lines, the newest first, as far as the viewer of the current transaction may see them.
     *
     * @param person whose lines alone are wanted, or null for everybody's
     */
    public List<Line> lines(@Nullable UUID person, long before, int most) {
        return jdbc.sql("""
                select * from audit_log where ?::uuid is null or person = ?::uuid
                order by number desc offset ? limit ?
                """)
                .param(person)
                .param(person)
                .param(before)
                .param(most)
                .query((row, number) -> new Line(Objects.requireNonNull(instantOrNull(row, "at")),
                        row.getObject("person", UUID.class), row.getString("act"), row.getString("subject_kind"),
                        row.getObject("subject", UUID.class)))
                .list();
    }

    /**
     * One act.
     *
     * @param person who did it, who may be gone, or null for the program
     * @param subject what it was done to, which may be gone, or null
     */
    public record Line(Instant at, @Nullable UUID person, String act, String subjectKind, @Nullable UUID subject) {}
}
