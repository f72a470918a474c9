package org.multaqa.search.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.multaqa.language.Language;

/** A space that is left out, or typed where none is. */
final class WordBreaks {

    /** After these no Arabic letter is joined, so that a missing space is hardly seen. */
    private static final String NEVER_JOINED = "اأإآدذرزوؤةىء";

    private static final int LONGEST_JOINED = 16;
    private static final int SHORTEST_SPLIT = 7;
    private static final int SHORTEST_PART = 3;
    private static final int RECORDS_OF_A_WORD = 5;
    private static final Pattern PREFIX = Pattern
            .compile("(?:multi|inter(?!nat)|micro|trans|bio(?!log)|agro|socio|electro|neuro|hydro|cardio|psycho|cyber)"
                    + "(?=\\p{L}{4})", Pattern.CASE_INSENSITIVE);

    private final NameWordCounts counts;

    WordBreaks(NameWordCounts counts) {
        this.counts = counts;
    }

    /** Two neighbouring words in one. */
    static Optional<String> joined(WrittenName name, Dice dice) {
        var places = IntStream.range(1, name.words().size()).filter(i -> canBeJoined(name, i)).boxed().toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int at = dice.oneOf(places);
        var words = new ArrayList<>(name.words());
        words.set(at - 1, words.get(at - 1) + words.remove(at).toLowerCase(Locale.ROOT));
        var gaps = new ArrayList<>(name.gaps());
        gaps.remove(at);
        return Optional.of(new WrittenName(name.language(), words, gaps).text());
    }

    private static boolean canBeJoined(WrittenName name, int i) {
        var before = name.words().get(i - 1);
        boolean seen = name.language() == Language.AR && NEVER_JOINED.indexOf(before.charAt(before.length() - 1)) < 0;
        return !seen && name.gaps().get(i).matches("[ -]")
                && before.length() + name.words().get(i).length() <= LONGEST_JOINED
                && isOrdinary(name, i - 1) && isOrdinary(name, i);
    }

    /** Neither a short word nor an acronym. */
    private static boolean isOrdinary(WrittenName name, int i) {
        var word = name.words().get(i);
        boolean capitals = name.language() != Language.AR && word.equals(word.toUpperCase(Locale.ROOT));
        return word.length() >= SHORTEST_PART && name.isLetters(i) && !name.isSmall(i) && !capitals;
    }

    /** One word in two: where two known words meet or after a prefix, in a word that is not everybody's; in Arabic where the pen is lifted anyway. */
    Optional<String> split(WrittenName name, Dice dice) {
        var places = IntStream.range(0, name.words().size())
                .filter(i -> name.isLetters(i) && name.words().get(i).length() >= SHORTEST_SPLIT)
                .filter(i -> !cuts(name, i).isEmpty())
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int at = dice.oneOf(places);
        var word = name.words().get(at);
        int cut = dice.oneOf(cuts(name, at));
        return Optional.of(name.with(at, word.substring(0, cut) + " " + word.substring(cut)).text());
    }

    private List<Integer> cuts(WrittenName name, int at) {
        var word = name.words().get(at);
        int first = name.language() == Language.AR && ArabicWords.hasArticle(word) ? SHORTEST_PART + 1 : SHORTEST_PART;
        var all = IntStream.rangeClosed(first, word.length() - SHORTEST_PART).boxed().toList();
        if (name.language() == Language.AR) {
            return all.stream().filter(cut -> NEVER_JOINED.indexOf(word.charAt(cut - 1)) >= 0).toList();
        }
        if (counts.isCommonLatin(word)) {
            return List.of();
        }
        return all.stream()
                .filter(cut -> isWord(word.substring(0, cut)) && isWord(word.substring(cut)) || isPrefix(word, cut))
                .toList();
    }

    private static boolean isPrefix(String word, int cut) {
        var prefix = PREFIX.matcher(word);
        return prefix.lookingAt() && prefix.end() == cut;
    }

    private boolean isWord(String part) {
        return part.length() > SHORTEST_PART && counts.recordsWith(part) >= RECORDS_OF_A_WORD;
    }
}
