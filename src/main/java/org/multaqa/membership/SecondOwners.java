package org.multaqa.membership;

import java.time.Duration;
import java.time.Instant;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.jobs.Job;
import org.springframework.stereotype.Component;

/** Finds the organisations that are public for a fortnight and have one owner still. */
@Component
class SecondOwners implements Job {

    static final Duration PATIENCE = Duration.ofDays(14);
    /** For so long a mall that did not work catches up; the post remembers for longer that it was told. */
    static final Duration LATEST = Duration.ofDays(28);

    private final Memberships memberships;
    private final Tidings tidings;
    private final Gate gate;

    SecondOwners(Memberships memberships, Tidings tidings, Gate gate) {
        this.memberships = memberships;
        this.tidings = tidings;
        this.gate = gate;
    }

    @Override
    public String name() {
        return "membership.second-owners";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Instant now) {
        gate.change(Viewer.PROGRAM, () -> memberships.alone(now.minus(LATEST), now.minus(PATIENCE))
                .forEach(tidings::tellAlone));
    }
}
