package org.multaqa.signin;

import java.time.Duration;
import java.time.Instant;

import org.multaqa.accounts.Sessions;
import org.multaqa.accounts.Tokens;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.jobs.Job;
import org.springframework.stereotype.Component;

/** Throws away sessions and links that have ended: nobody comes in by them, and nobody needs to know of them. */
@Component
class SignInTidyingJob implements Job {

    private final Sessions sessions;
    private final Tokens tokens;
    private final Gate gate;

    SignInTidyingJob(Sessions sessions, Tokens tokens, Gate gate) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.gate = gate;
    }

    @Override
    public String name() {
        return "signin.tidying";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Instant now) {
        sessions.clear(now);
        gate.change(Viewer.DOORKEEPER, () -> tokens.clear(now));
    }
}
