package org.multaqa.accounts;

import static org.multaqa.gate.Columns.moment;

import java.time.Clock;
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
}
