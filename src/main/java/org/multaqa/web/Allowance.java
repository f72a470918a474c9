package org.multaqa.web;

import java.time.Duration;

import io.github.bucket4j.Bandwidth;

/**
 * How often one network, or one account, may ask for what costs the mall work or could do harm. Saved up to a period's
 * worth, then given bit by bit.
 */
public enum Allowance {

    /** Searching in the directory, for a page or for the API: more than this nobody reads. */
    SEARCH(30, Duration.ofMinutes(1)),

    /**
     * Suggestions come with every pause between two letters, and cost a fraction of a search: with the same allowance
     * a reader would have used it up with the first two names typed, and could not search for either.
     */
    SUGGESTIONS(300, Duration.ofMinutes(1)),

    /** Tries to sign in of a network, to whatever accounts. */
    SIGN_IN(30, Duration.ofMinutes(15)),

    /** Tries to sign in to one account from browsers that it does not know; those that it knows have their own. */
    SIGN_IN_TO_ACCOUNT(5, Duration.ofMinutes(15)),

    /** Mails that anybody can have sent to one address, such as a link to sign in. */
    MAIL_TO_ADDRESS(3, Duration.ofHours(1)),

    /** The same by one network, to whatever addresses. */
    MAIL(30, Duration.ofHours(1));

    private final int times;
    private final Duration period;

    Allowance(int times, Duration period) {
        this.times = times;
        this.period = period;
    }

    int times() {
        return times;
    }

    Duration period() {
        return period;
    }

    /** That of so many networks together. */
    Bandwidth bandwidth(int networks) {
        int all = networks * times;
        return Bandwidth.builder().capacity(all).refillGreedy(all, period).build();
    }
}
