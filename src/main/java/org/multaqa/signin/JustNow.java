package org.multaqa.signin;

import java.time.Duration;
import java.time.Instant;

import org.multaqa.accounts.Signed;

/** Whether somebody signed in so lately that a session left open, or taken, is not likely. */
final class JustNow {

    private static final Duration LASTS = Duration.ofMinutes(30);

    private JustNow() {}

    static boolean signedIn(Signed signed, Instant now) {
        return !signed.session().begunAt().plus(LASTS).isBefore(now);
    }
}
