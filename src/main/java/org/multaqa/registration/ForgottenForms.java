package org.multaqa.registration;

import java.time.Duration;
import java.time.Instant;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.jobs.Job;
import org.springframework.stereotype.Component;

/** Throws away forms that nobody has gone on with for a month. */
@Component
class ForgottenForms implements Job {

    static final Duration KEPT = Duration.ofDays(30);

    private final Registrations registrations;
    private final Gate gate;

    ForgottenForms(Registrations registrations, Gate gate) {
        this.registrations = registrations;
        this.gate = gate;
    }

    @Override
    public String name() {
        return "registration.forgotten";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Instant now) {
        gate.change(Viewer.PROGRAM, () -> registrations.clear(now.minus(KEPT)));
    }
}
