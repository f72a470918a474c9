package org.multaqa.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.names.NameWords;

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
    /** More words add work, and no meaning to a search for a name. */
    private static final int MOST_WORDS = 12;

    /** As much of a text as is searched for. */
    public static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The words of a text, as many as are searched for. */
    public static List<NameWords.Word> words(String text) {
        var words = NameWords.of(bounded(text));
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

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
