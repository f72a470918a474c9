package org.multaqa.directory;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Wording;

/**
 * The ways from one page of a list to the others.
 *
 * @param place which of all this page shows, in words, or empty where it shows all
 * @param first the address of the first page, or empty on it and where the previous one is the first
 * @param previous the address of the page before, or empty on the first
 * @param next the address of the page behind, or empty on the last
 */
public record Pager(String place, String first, String previous, String next) {

    /** The ways from that page; the address is asked for of a place in the list, null for its beginning. */
    public static Pager of(Listing listing, Function<@Nullable String, String> address, Wording wording) {
        boolean second = listing.before() <= Directory.PAGE;
        var previous = listing.previous();
        var next = listing.next();
        return new Pager(previous == null && next == null ? "" : place(listing, wording),
                previous == null || second ? "" : address.apply(null),
                previous == null ? "" : address.apply(second ? null : previous),
                next == null ? "" : address.apply(next));
    }

    private static String place(Listing listing, Wording wording) {
        long first = listing.before() + 1;
        long last = listing.before() + listing.entries().size();
        return wording.text(first == last ? "directory.pager.one" : "directory.pager.place", first, last,
                listing.total());
    }

    /** Whether there are other pages. */
    public boolean turns() {
        return !previous.isEmpty() || !next.isEmpty();
    }
}
