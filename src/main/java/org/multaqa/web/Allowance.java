package org.multaqa.web;

import java.time.Duration;

import io.github.bucket4j.Bandwidth;

/** How often one network may ask for what costs the mall work. Saved up to a minute's worth, then given bit by bit. */
public enum Allowance {

    /** Searching in the directory, for a page or for the API: more than this nobody reads. */
    SEARCH(30),

    /**
     * Suggestions come with every pause between two letters, and cost a fraction of a search: with the same allowance
     * a reader would have used it up with the first two names typed, and could not search for either.
     */
    SUGGESTIONS(300);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;

    Allowance(int perMinute) {
        this.perMinute = perMinute;
    }

    int perMinute() {
        return perMinute;
    }

    /** That of so many networks together. */
    Bandwidth bandwidth(int networks) {
        int all = networks * perMinute;
        return Bandwidth.builder().capacity(all).refillGreedy(all, MINUTE).build();
    }
}
