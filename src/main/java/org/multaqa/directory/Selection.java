package org.multaqa.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.names.NameWords;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.SearchQuery.Order;

/**
 * What a reader chose in the directory, as it stands in the address.
 *
 * @param text what they typed, at most {@link SearchQuery#LONGEST} characters of it; may be empty
 * @param values chosen, by facet, in the order chosen; facets without any are absent
 * @param order how the list is sorted
 * @param after where the page begins, or null for the first
 * @param unfolded the facet of which they want to see all values, or null
 */
public record Selection(String text, Map<Facet, List<String>> values, Order order, @Nullable String after,
        @Nullable Facet unfolded) {

    /** Control characters, ends of lines and halves of letters. */
    private static final Pattern NO_TEXT = Pattern
            .compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\uD800-\\uDFFF&&[^\\x{10000}-\\x{10FFFF}]]");
    /**
     * What is not seen but turns or hides what stands beside it: in a sentence it would end the isolation of what was
     * typed (UAX #9). Joiners are part of how words and faces are written, and Arabic's signs of number are seen.
     */
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cf}&&[^\\u200C\\u200D\\u0600-\\u0605\\u06DD\\u0890\\u0891\\u08E2]]");

    /** More values than this in one facet nobody chooses by hand. */
    static final int MOST_VALUES = 20;

    /** Everything, by name. */
    public static Selection all() {
        return looking("", null);
    }

    /** What fits a text best, from that place on; null for the first page. */
    public static Selection looking(String text, @Nullable String after) {
        return new Selection(text, Map.of(), text.isEmpty() ? Order.NAME : Order.BEST, after, null);
    }

    /** Where a page begins; a form that was sent with nothing in it means the first page. */
    public static @Nullable String place(@Nullable String after) {
        return after == null || after.isBlank() ? null : after;
    }

    /** What was typed, as it can be searched for and shown: control characters are no letters, and a limit is told. */
    public static String text(@Nullable String typed) {
        var clean = typed == null ? "" : clean(typed);
        return clean.length() <= SearchQuery.LONGEST ? clean : clean.substring(0, SearchQuery.LONGEST);
    }

    /** What was typed as it is shown in the field again: whoever typed too much has all of it to shorten. */
    public static String typed(@Nullable String typed) {
        return typed != null && typed.strip().length() > SearchQuery.LONGEST ? clean(typed) : text(typed);
    }

    /** Whether there is no word in it, only signs, so that there is nothing to look for. */
    public static boolean isWordless(String text) {
        return NameWords.of(text).isEmpty();
    }

    /** A text of any length without what is no text. */
    static String clean(String typed) {
        return UNSEEN.matcher(NO_TEXT.matcher(typed).replaceAll(" ")).replaceAll("").strip();
    }

    /** The values chosen in that facet. */
    List<String> chosen(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }

    /** Whether a value can be chosen besides: it is not yet, and there are not too many. */
    Predicate<String> isFree(Facet facet) {
        var chosen = chosen(facet);
        return value -> chosen.size() < MOST_VALUES && !chosen.contains(value);
    }

    /** Whether a value of the facet with this word is chosen. */
    boolean holds(String word) {
        return values.keySet().stream().anyMatch(facet -> facet.word().equals(word));
    }

    /** How many values are chosen in all. */
    int size() {
        return values.values().stream().mapToInt(List::size).sum();
    }

    /** This selection with that value chosen besides, from its first page. */
    public Selection with(Facet facet, String value) {
        var more = new EnumMap<Facet, List<String>>(Facet.class);
        more.putAll(values);
        var list = new ArrayList<>(chosen(facet));
        list.add(value);
        more.put(facet, List.copyOf(list));
        return new Selection(text, more, order, null, unfolded);
    }

    /** This selection without that value, from its first page. */
    Selection without(Facet facet, String value) {
        var less = new EnumMap<Facet, List<String>>(Facet.class);
        less.putAll(values);
        var list = chosen(facet).stream().filter(other -> !other.equals(value)).toList();
        if (list.isEmpty()) {
            less.remove(facet);
        } else {
            less.put(facet, list);
        }
        return new Selection(text, less, order, null, unfolded);
    }

    /** This selection from its first page. */
    Selection fromStart() {
        return new Selection(text, values, order, null, unfolded);
    }

    /** This selection with all values of that facet to choose from, or as usual for null. */
    Selection unfold(@Nullable Facet facet) {
        return new Selection(text, values, order, after, facet);
    }

    /** This selection with none but these values. */
    Selection of(Map<Facet, List<String>> values) {
        return new Selection(text, values, order, after, unfolded);
    }

    /** This selection from that place on; null for its first page. */
    Selection after(@Nullable String cursor) {
        return new Selection(text, values, order, cursor, unfolded);
    }

    /** This selection for whatever was typed. */
    Selection withoutText() {
        return new Selection("", values, order == Order.BEST ? Order.NAME : order, null, unfolded);
    }

    /** This selection for another text, which may be empty, from its first page. */
    Selection withText(String other) {
        return other.isEmpty() ? withoutText() : new Selection(other, values, order, null, unfolded);
    }

    /** The query that finds it. */
    SearchQuery query(String kind, Language reader, int size) {
        var filters = new HashMap<String, Set<String>>();
        values.forEach((facet, chosen) -> filters.put(facet.word(), Set.copyOf(chosen)));
        return new SearchQuery(kind, text, reader, filters, order, size, after);
    }

    /** The parameters of its address, encoded, always in the same order; empty for everything. */
    String parameters() {
        var parameters = new StringJoiner("&");
        add(parameters, "q", text);
        values.forEach(
                (facet, chosen) -> chosen.stream().sorted().forEach(value -> add(parameters, facet.word(), value)));
        if (order != (text.isEmpty() ? Order.NAME : Order.BEST)) {
            add(parameters, "sort", order.name().toLowerCase(Locale.ROOT));
        }
        add(parameters, "after", after == null ? "" : after);
        add(parameters, "all", unfolded == null ? "" : unfolded.word());
        return parameters.toString();
    }

    private static void add(StringJoiner parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
