package org.multaqa.membership;

import java.time.Duration;
import java.time.Instant;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.jobs.Job;
import org.springframework.stereotype.Component;

/** Forgets the addresses of those who were invited and did not answer. */
@Component
class EndedInvitations implements Job {

    private final Invitations invitations;
    private final Gate gate;

    EndedInvitations(Invitations invitations, Gate gate) {
        this.invitations = invitations;
        this.gate = gate;
    }

    @Override
    public String name() {
        return "membership.ended-invitations";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Instant now) {
        gate.change(Viewer.PROGRAM, () -> invitations.clear(now));
    }
}
