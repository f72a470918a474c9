package org.multaqa.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.names.ArabicForms;
import org.multaqa.names.NameWords;
import org.multaqa.search.Meaning.Way;

/**
 * Words of one name that are met by words of another.
 *
 * @param from the first of the one's words
 * @param to behind the last
 * @param at the first of the other's words
 * @param until behind the last
 * @param likeness from 0 to 1: how surely they are the same
 */
record WordLink(int from, int to, int at, int until, float likeness, Way way) {

    /** Two words of one language that are nearly alike are as often two words as one. */
    private static final float SAME_LANGUAGE = 2.5f;
    private static final float SPACED_OTHERWISE = 0.97f;
    private static final float SHORTENED = 0.88f;
    private static final int SHORTEST = 3;

    /** Which words meet, each once, in the surest way. */
    static List<WordLink> between(List<NameWords.Word> one, List<NameWords.Word> other, Vocabulary vocabulary) {
        return new Search(one, other, vocabulary).links();
    }

    /** In names of one language and script. */
    WordLink inOneLanguage() {
        return way == Way.HEARD || way == Way.MISTYPED
                ? new WordLink(from, to, at, until, Math.max(0, 1 - SAME_LANGUAGE * (1 - likeness)), way)
                : this;
    }

    boolean covers(int word) {
        return from <= word && word < to;
    }

    boolean covered(int word) {
        return at <= word && word < until;
    }

    private static boolean sameScript(String one, String other) {
        return ArabicForms.isArabic(one) == ArabicForms.isArabic(other);
    }

    private record Search(List<NameWords.Word> one, List<NameWords.Word> other, Vocabulary vocabulary) {

        List<WordLink> links() {
            var possible = new ArrayList<WordLink>();
            for (int i = 0; i < one.size(); i++) {
                for (int j = 0; j < other.size(); j++) {
                    add(possible, i, i + 1, j, j + 1);
                    add(possible, i, i + 2, j, j + 1);
                    add(possible, i, i + 1, j, j + 2);
                }
            }
            possible.sort(Comparator.comparing(this::gain)
                    .reversed()
                    .thenComparing(link -> Math.abs(link.from - link.at))
                    .thenComparing(WordLink::from));
            return once(possible);
        }

        private float gain(WordLink link) {
            float weight = 0;
            for (int i = link.from; i < link.to; i++) {
                weight += vocabulary.rarity(one.get(i).bare());
            }
            for (int i = link.at; i < link.until; i++) {
                weight += vocabulary.rarity(other.get(i).bare());
            }
            return link.likeness * weight;
        }

        private static List<WordLink> once(List<WordLink> possible) {
            var kept = new ArrayList<WordLink>();
            for (var link : possible) {
                if (kept.stream()
                        .noneMatch(taken -> taken.from < link.to && link.from < taken.to
                                || taken.at < link.until && link.at < taken.until)) {
                    kept.add(link);
                }
            }
            return kept;
        }

        private void add(List<WordLink> possible, int from, int to, int at, int until) {
            if (to > one.size() || until > other.size()) {
                return;
            }
            boolean joined = to - from > 1 || until - at > 1;
            var here = joined(one, from, to);
            var there = joined(other, at, until);
            var meaning = surer(vocabulary.meanings(here).get(there), vocabulary.meanings(there).get(here));
            if (meaning != null && !(joined && isDoubtful(meaning, here, there))) {
                float likeness = joined ? SPACED_OTHERWISE * meaning.likeness() : meaning.likeness();
                possible.add(new WordLink(from, to, at, until, likeness, meaning.way()));
            } else if (!joined && isShortened(here, there)) {
                possible.add(new WordLink(from, to, at, until, SHORTENED, Way.MISTYPED));
            }
        }

        private static String joined(List<NameWords.Word> words, int from, int to) {
            return to - from > 1 ? words.get(from).bare() + words.get(from + 1).folded() : words.get(from).bare();
        }

        private static @Nullable Meaning surer(@Nullable Meaning one, @Nullable Meaning other) {
            return one == null || other != null && other.likeness() > one.likeness() ? other : one;
        }

        private static boolean isDoubtful(Meaning meaning, String here, String there) {
            return (meaning.way() == Way.HEARD || meaning.way() == Way.MISTYPED) && sameScript(here, there);
        }

        /** Res. for research, Hutch for Hutchinson: the beginning, which hardly any name has as a word of its own. */
        private boolean isShortened(String here, String there) {
            var shorter = here.length() < there.length() ? here : there;
            var longer = here.length() < there.length() ? there : here;
            return shorter.length() >= SHORTEST && longer.startsWith(shorter) && vocabulary.inNames(shorter) <= 1;
        }
    }
}
