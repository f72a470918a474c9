package org.multaqa.search.made;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.language.Language;

/** Words that come to mind in another order, or not at all. */
final class WordOrder {

    private static final Set<String> BETWEEN_THING_AND_OWNER = Set.of("of", "for", "de", "du", "des", "pour", "do",
            "da",
            "del", "di", "في");
    /** Not said at the beginning: d'Immunologie. */
    private static final Pattern JOINED_AT_BEGINNING = Pattern.compile("^[dDlL]['’]");
    /** The Red Cross is not the Cross. */
    private static final String RED = "الأحمر";
    private static final int LONG_NAME = 4;

    private final NameWordCounts counts;

    WordOrder(NameWordCounts counts) {
        this.counts = counts;
    }

    /** Damascus University for University of Damascus; what tells most comes first, or, if it was first, last. */
    Optional<String> turned(WrittenName name, Dice dice) {
        if (name.telling().size() < 2) {
            return Optional.empty();
        }
        var all = places(name);
        return all.stream()
                .filter(i -> i > 0 && i + 1 < all.size() && BETWEEN_THING_AND_OWNER.contains(lower(name, i)))
                .findFirst()
                .map(of -> said(name, all.subList(of + 1, all.size()), all.subList(0, of)))
                .orElseGet(() -> turnedAround(name, mostTelling(name)));
    }

    private static Optional<String> turnedAround(WrittenName name, int moved) {
        var rest = new ArrayList<>(places(name));
        rest.remove(Integer.valueOf(moved));
        return moved == 0 ? said(name, rest, List.of(moved)) : said(name, List.of(moved), rest);
    }

    /** In Arabic the thing comes before its owner as in دمشق جامعة, so that it is the thing which is moved. */
    private int mostTelling(WrittenName name) {
        return name.language() == Language.AR && !ArabicWords.hasArticle(name.words().getFirst())
                ? 0
                : name.telling().stream().min(Comparator.comparingInt(i -> count(name, i))).orElseThrow();
    }

    /** Without a word that many names have, and without what only joined it to the next; the name is a long one. */
    Optional<String> missing(WrittenName name, Dice dice) {
        var telling = name.telling();
        return telling.size() < LONG_NAME
                ? Optional.empty()
                : telling.stream()
                        .filter(i -> isCommon(name, i) && canBeMissed(name, i))
                        .max(Comparator.comparingInt(i -> count(name, i)))
                        .flatMap(least -> without(name, least));
    }

    private static Optional<String> without(WrittenName name, int missing) {
        int next = missing + 1;
        while (next < name.words().size() && name.isSmall(next)) {
            next++;
        }
        var all = places(name);
        return said(name, all.subList(0, missing), all.subList(next, all.size()));
    }

    private boolean isCommon(WrittenName name, int i) {
        var word = name.words().get(i);
        return name.language() == Language.AR ? counts.isCommonArabic(word) : counts.isCommonLatin(lower(name, i));
    }

    private static boolean canBeMissed(WrittenName name, int i) {
        return name.language() == Language.AR ? canBeMissedInArabic(name.words(), i) : i == 0 || !name.isSmall(i - 1);
    }

    /** An adjective, or the thing before its owner; not the first of two things that "and" joins. */
    private static boolean canBeMissedInArabic(List<String> words, int i) {
        boolean beforeAnd = i + 1 < words.size() && words.get(i + 1).startsWith("و");
        boolean adjective = i > 0 && ArabicWords.hasArticle(words.get(i)) && ArabicWords.hasArticle(words.get(i - 1));
        boolean thing = i == 0 && !ArabicWords.hasArticle(words.getFirst());
        return !beforeAnd && (thing || adjective && !words.get(i).equals(RED));
    }

    private int count(WrittenName name, int i) {
        return counts.recordsWith(name.words().get(i));
    }

    private static String lower(WrittenName name, int i) {
        return name.words().get(i).toLowerCase(Locale.ROOT);
    }

    private static List<Integer> places(WrittenName name) {
        return IntStream.range(0, name.words().size()).boxed().toList();
    }

    private static List<Integer> withoutSmallAtBothEnds(WrittenName name, List<Integer> places) {
        int from = 0;
        int to = places.size();
        while (from < to && name.isSmall(places.get(from))) {
            from++;
        }
        while (from < to && name.isSmall(places.get(to - 1))) {
            to--;
        }
        return places.subList(from, to);
    }

    private static Optional<String> said(WrittenName name, List<Integer> first, List<Integer> then) {
        return Optional.of(Stream.of(first, then)
                .flatMap(part -> withoutSmallAtBothEnds(name, part).stream())
                .map(name.words()::get)
                .collect(Collectors.joining(" ")))
                .map(typed -> JOINED_AT_BEGINNING.matcher(typed).replaceFirst(""))
                .map(typed -> typed.startsWith("لل") ? ArabicWords.ARTICLE + typed.substring(2) : typed);
    }
}
