package org.multaqa.search;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;

/**
 * What a reader looks for.
 *
 * @param kind of which things
 * @param text what they typed; blank for everything
 * @param reader whose language orders the names
 * @param filters by facet, the values of which one must be there
 * @param size how many at most, 1 to 100
 * @param after where the page before ended, as {@link Found#next} gave it, or where the page behind begins, as
 *     {@link Found#previous} gave it; null for the first page
 */
public record SearchQuery(String kind, String text, Language reader, Map<String, Set<String>> filters, Order order,
        int size, @Nullable String after) {

    /** The longest text that is searched for, in UTF-16 code units. */
    public static final int LONGEST = 200;

    /** The order of what is found. */
    public enum Order {
        /** The best match first; without a text, as {@link #NAME}. */
        BEST,
        /** By name as the reader's language sorts, without regard to an article at its beginning. */
        NAME,
        /** The newest in the mall first. */
        NEWEST,
        /** The most recently confirmed first, then those that nobody confirmed. */
        CONFIRMED
    }
}
