package org.multaqa.names;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words in order, among which those near to another are found. What two neighbours begin with alike is compared once,
 * and a beginning that is too far away already is left behind with all that begin so.
 */
public final class WordList {

    /** Is told of each word that is near. */
    public interface Found {

        /**
         * A word that is within the budget.
         *
         * @param index of the word in the list
         * @param cost of making it of what was looked for
         */
        void word(int index, float cost);
    }

    private final String[] words;

    private WordList(String[] words) {
        this.words = words;
    }

    /** The distinct ones of these words. */
    public static WordList of(Stream<String> words) {
        return new WordList(words.filter(word -> !word.isEmpty()).sorted().distinct().toArray(String[]::new));
    }

    /** How many words there are. */
    public int size() {
        return words.length;
    }

    /** The word at that index, in the order of UTF-16 code units. */
    public String word(int index) {
        return words[index];
    }

    /** The index of a word, or a negative number if it is not there. */
    public int indexOf(String word) {
        return Arrays.binarySearch(words, word);
    }

    /** The words that begin so. */
    public List<String> beginningWith(String beginning) {
        int from = indexOf(beginning);
        from = from < 0 ? -from - 1 : from;
        return Arrays.asList(words).subList(from, behind(beginning, beginning.length(), from));
    }

    /** Finds the words that are made of another at no more than that cost. */
    public void near(String word, EditCosts costs, float budget, Found found) {
        new Scan(word, costs, budget, false, found).run();
    }

    /** Finds the words that begin with what is made of another at no more than that cost. */
    public void beginningNear(String word, EditCosts costs, float budget, Found found) {
        new Scan(word, costs, budget, true, found).run();
    }

    /** The index of the first word behind those that agree with that one in so many letters. */
    private int behind(String word, int letters, int from) {
        int low = from;
        int step = 1;
        while (low + step < words.length && words[low + step].regionMatches(0, word, 0, letters)) {
            low += step;
            step *= 2;
        }
        int high = Math.min(words.length, low + step);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].regionMatches(0, word, 0, letters)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int common(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int i = 0;
        while (i < most && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** One passage through the list: a row of costs for each letter of the word that it stands at. */
    private final class Scan {

        private final String typed;
        private final EditCosts costs;
        private final float budget;
        private final boolean unfinished;
        private final Found found;
        private float[][] rows = new float[16][];

        Scan(String typed, EditCosts costs, float budget, boolean unfinished, Found found) {
            this.typed = typed;
            this.costs = costs;
            this.budget = budget;
            this.unfinished = unfinished;
            this.found = found;
            var first = row(0);
            for (int i = 1; i < first.length; i++) {
                first[i] = first[i - 1] + costs.drop(typed.charAt(i - 1));
            }
        }

        void run() {
            int known = 0;
            int index = 0;
            while (index < words.length) {
                var word = words[index];
                int reached = compare(word, known);
                int next = index + 1;
                if (reached <= word.length()) {
                    next = behind(word, reached, index);
                    if (unfinished && rows[reached][typed.length()] <= budget) {
                        tell(index, next, rows[reached][typed.length()]);
                    }
                } else if (rows[word.length()][typed.length()] <= budget) {
                    found.word(index, rows[word.length()][typed.length()]);
                }
                known = next < words.length ? Math.min(common(word, words[next]), reached) : 0;
                index = next;
            }
        }

        private void tell(int from, int to, float cost) {
            for (int i = from; i < to; i++) {
                found.word(i, cost);
            }
        }

        /** The length of the beginning at which the word is decided, or more than its length if it is not before its end. */
        private int compare(String word, int known) {
            for (int depth = known; depth < word.length(); depth++) {
                float least = next(word, depth);
                if (least > budget || unfinished && rows[depth + 1][typed.length()] <= budget) {
                    return depth + 1;
                }
            }
            return word.length() + 1;
        }

        /** Fills the row behind that letter; answers the least cost at which anything can still be made. */
        private float next(String word, int depth) {
            char letter = word.charAt(depth);
            var above = row(depth);
            var here = row(depth + 1);
            here[0] = above[0] + costs.drop(letter);
            float least = here[0];
            for (int i = 1; i < here.length; i++) {
                char expected = typed.charAt(i - 1);
                float cost = Math.min(above[i - 1] + costs.replace(letter, expected),
                        Math.min(above[i] + costs.drop(letter), here[i - 1] + costs.drop(expected)));
                if (i > 1 && depth > 0 && letter == typed.charAt(i - 2) && word.charAt(depth - 1) == expected) {
                    cost = Math.min(cost, rows[depth - 1][i - 2] + costs.swap(letter, expected));
                }
                here[i] = cost;
                least = Math.min(least, cost);
            }
            return least;
        }

        private float[] row(int depth) {
            if (depth >= rows.length) {
                rows = Arrays.copyOf(rows, 2 * rows.length);
            }
            var row = rows[depth];
            if (row == null) {
                row = new float[typed.length() + 1];
                rows[depth] = row;
            }
            return row;
        }
    }
}
