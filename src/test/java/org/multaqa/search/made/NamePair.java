package org.multaqa.search.made;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** A Latin name, some of whose words are words of the record's Arabic name in other letters. */
record NamePair(List<Word> words, List<String> translated) {

    /**
     * A word of the Latin name.
     *
     * @param typed in lower case, without the Arabic article
     * @param article whether the Arabic article stands before it, or in it
     * @param arabic what it transliterates; null for a translated word
     */
    record Word(String typed, boolean article, @Nullable Transliteration arabic) {}

    private record Match(int arabicFrom, int arabicTo, int latinFrom, int latinTo, boolean article,
            Transliteration letters) {

        boolean meets(Match other) {
            return latinFrom < other.latinTo && other.latinFrom < latinTo
                    || arabicFrom < other.arabicTo && other.arabicFrom < arabicTo;
        }
    }

    private static final Comparator<Match> CLOSEST_FIRST = Comparator
            .<Match>comparingInt(match -> match.letters.cost())
            .thenComparingInt(match -> -match.letters.sounds().size());

    /** Empty where no word is a transliteration; {@code common} words are loans such as technology, never names. */
    static Optional<NamePair> of(String arabicName, String latinName, Predicate<String> common) {
        var arabic = ArabicWords.of(arabicName);
        var latin = LatinWords.of(latinName);
        var matches = matches(arabic, latin, common);
        return matches.isEmpty() ? Optional.empty() : Optional.of(pair(arabic, latin, matches));
    }

    /** The words that are written in both scripts. */
    List<Word> names() {
        return words.stream().filter(word -> word.arabic != null).toList();
    }

    private static List<Match> matches(List<String> arabic, List<String> latin, Predicate<String> common) {
        var all = new ArrayList<Match>();
        for (int i = 0; i < latin.size(); i++) {
            for (int length = 1; length <= 2 && i + length <= latin.size(); length++) {
                var typed = String.join("", latin.subList(i, i + length));
                if (length == 1
                        ? !isName(typed, common)
                        : !latin.subList(i, i + 2)
                                .stream()
                                .allMatch(word -> isName(word, common))) {
                    continue;
                }
                for (int k = 0; k < arabic.size(); k++) {
                    for (int joined = 1; joined <= 3 - length && k + joined <= arabic.size(); joined++) {
                        addMatch(all, arabic, k, k + joined, i, i + length, typed);
                    }
                }
            }
        }
        all.sort(CLOSEST_FIRST);
        var chosen = new ArrayList<Match>();
        for (var match : all) {
            if (chosen.stream().noneMatch(match::meets)) {
                chosen.add(match);
            }
        }
        return chosen;
    }

    private static boolean isName(String word, Predicate<String> common) {
        return !common.test(word) && !LatinWords.SMALL.contains(word) && !LatinWords.ARABIC_ARTICLES.contains(word);
    }

    private static void addMatch(List<Match> all, List<String> arabic, int from, int to, int latinFrom, int latinTo,
            String typed) {
        var written = String.join("", arabic.subList(from, to));
        boolean article = ArabicWords.hasArticle(written) || written.startsWith("بال");
        var bare = ArabicWords.withoutArticle(ArabicWords.withoutPreposition(written));
        (article ? Transliteration.of(bare, withoutArticle(typed)) : Optional.<Transliteration>empty())
                .or(() -> Transliteration.of(written, typed))
                .or(() -> Transliteration.of(bare, typed))
                .ifPresent(letters -> all.add(new Match(from, to, latinFrom, latinTo, article, letters)));
    }

    /** Alfajr, Assalam: the article in one piece with the word. */
    private static String withoutArticle(String typed) {
        if (typed.length() < 5 || "ae".indexOf(typed.charAt(0)) < 0) {
            return typed;
        }
        boolean assimilated = typed.charAt(1) == typed.charAt(2);
        return typed.charAt(1) == 'l' || assimilated ? typed.substring(2) : typed;
    }

    private static NamePair pair(List<String> arabic, List<String> latin, List<Match> matches) {
        var words = new ArrayList<Word>();
        for (int i = 0; i < latin.size(); i++) {
            int at = i;
            var match = matches.stream().filter(one -> one.latinFrom == at).findFirst();
            if (match.isEmpty()) {
                words.add(new Word(latin.get(i), false, null));
                continue;
            }
            var typed = String.join("", latin.subList(i, match.get().latinTo));
            boolean before = match.get().article && !words.isEmpty()
                    && LatinWords.ARABIC_ARTICLES.contains(words.getLast().typed);
            if (before) {
                words.removeLast();
            }
            boolean inside = match.get().article && !withoutArticle(typed).equals(typed)
                    && match.get().letters.latin().equals(withoutArticle(typed));
            words.add(new Word(match.get().letters.latin(), before || inside, match.get().letters));
            i = match.get().latinTo - 1;
        }
        return new NamePair(List.copyOf(words), translated(arabic, matches));
    }

    private static List<String> translated(List<String> arabic, List<Match> matches) {
        Set<Integer> matched = new HashSet<>();
        matches.forEach(match -> {
            for (int k = match.arabicFrom; k < match.arabicTo; k++) {
                matched.add(k);
            }
        });
        var rest = new ArrayList<String>();
        for (int k = 0; k < arabic.size(); k++) {
            if (!matched.contains(k)) {
                rest.add(arabic.get(k));
            }
        }
        return List.copyOf(rest);
    }
}
