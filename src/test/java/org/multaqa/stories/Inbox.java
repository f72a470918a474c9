package org.multaqa.stories;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.accounts.Person;
import org.multaqa.cases.Case;
import org.multaqa.cases.Cases;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for the team in a test. */
public class Inbox {

    private final Cases cases;
    private final Gate gate;
    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(Cases cases, Gate gate, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.gate = gate;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing waits any more. */
    public void empty() {
        gate.change(Viewer.PROGRAM, () -> jdbc.sql("delete from cases").update());
    }

    /** A case that has waited for so long. */
    public Case open(String kind, @Nullable Organisation about, @Nullable Person asker, Duration waited) {
        return keep(Case.open(kind, about == null ? null : about.id(), asker == null ? null : asker.id(), Map.of(),
                clock.instant().minus(waited)));
    }

    /** This case, as it is then kept. */
    public Case keep(Case opened) {
        gate.change(Viewer.PROGRAM, () -> cases.open(opened));
        return now(opened.id());
    }

    /** What has become of a case. */
    public Case now(UUID id) {
        return gate.read(Viewer.PROGRAM, () -> cases.withId(id)).orElseThrow();
    }

    /** What was last written about it. */
    public String lastNote(UUID id) {
        return gate.read(Viewer.PROGRAM, () -> cases.notes(id)).getLast().text();
    }
}
