package org.multaqa.signin;

import java.time.Duration;
import java.util.Locale;

import org.multaqa.accounts.Purpose;

/** What anybody can have a link sent for, who knows no more than an address. */
enum Errand {

    /** To sign in without a password. */
    LINK(new Purpose("sign-in", Duration.ofMinutes(15))),
    /** To choose a new password. */
    PASSWORD(new Purpose("password", Duration.ofMinutes(30))),
    /** To come to an account. */
    NEW(new Purpose("joining", Duration.ofDays(2)));

    private final Purpose purpose;

    Errand(Purpose purpose) {
        this.purpose = purpose;
    }

    /** What the link is good for, and how long. */
    Purpose purpose() {
        return purpose;
    }

    /** The word in addresses and message keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of the letter. */
    String kind() {
        return "signin." + word();
    }

    static Errand of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
