package org.multaqa.names;

import java.util.Arrays;
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

    /** The word at that index, in the order of UTF-16 code units. */
    public String word(int index) {
        return words[index];
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
        private Row[] rows = new Row[16];

        Scan(String typed, EditCosts costs, float budget, boolean unfinished, Found found) {
            this.typed = typed;
            this.costs = costs;
            this.budget = budget;
            this.unfinished = unfinished;
            this.found = found;
            row(0).begin();
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
                    if (unfinished && row(reached).isEnd()) {
                        tell(index, next, row(reached).end());
                    }
                } else if (row(word.length()).isEnd()) {
                    found.word(index, row(word.length()).end());
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
                var next = row(depth + 1);
                next.fill(word, depth);
                if (next.isLost() || unfinished && next.isEnd()) {
                    return depth + 1;
                }
            }
            return word.length() + 1;
        }

        private Row row(int depth) {
            if (depth >= rows.length) {
                rows = Arrays.copyOf(rows, 2 * rows.length);
            }
            var row = rows[depth];
            if (row == null) {
                row = new Row();
                rows[depth] = row;
            }
            return row;
        }

        /** The costs of making a beginning of the word of each beginning of what was typed, as far as within the budget. */
        private final class Row {

            private final float[] cost = new float[typed.length() + 1];
            private int first;
            private int last;

            void begin() {
                last = 0;
                extend();
            }

            /** Fills the row behind the letter at that depth. */
            void fill(String word, int depth) {
                char letter = word.charAt(depth);
                var above = row(depth);
                first = Integer.MAX_VALUE;
                last = -1;
                int end = Math.min(above.last + 1, typed.length());
                for (int i = above.first; i <= end; i++) {
                    float least = above.at(i) + costs.drop(letter);
                    if (i > 0) {
                        char expected = typed.charAt(i - 1);
                        least = Math.min(least, above.at(i - 1) + costs.replace(letter, expected));
                        least = Math.min(least, at(i - 1) + costs.drop(expected));
                        least = Math.min(least, swapped(word, depth, i));
                    }
                    keep(i, least);
                }
                // A swap reaches over a row, one place further than the row above does.
                for (int i = end + 1; depth > 0 && i <= Math.min(row(depth - 1).last + 2, typed.length()); i++) {
                    keep(i, swapped(word, depth, i));
                }
                extend();
            }

            private float swapped(String word, int depth, int i) {
                return i > 1 && depth > 0 && word.charAt(depth) == typed.charAt(i - 2)
                        && word.charAt(depth - 1) == typed.charAt(i - 1)
                                ? row(depth - 1).at(i - 2) + costs.swap(word.charAt(depth), typed.charAt(i - 1))
                                : Float.POSITIVE_INFINITY;
            }

            private void keep(int i, float least) {
                cost[i] = least;
                if (least <= budget) {
                    first = Math.min(first, i);
                    last = i;
                }
            }

            /** What follows may be left out, as long as the budget lasts. */
            private void extend() {
                while (last >= 0 && last < typed.length()
                        && cost[last] + costs.drop(typed.charAt(last)) <= budget) {
                    cost[last + 1] = cost[last] + costs.drop(typed.charAt(last));
                    last++;
                }
            }

            private float at(int i) {
                return i < first || i > last ? Float.POSITIVE_INFINITY : cost[i];
            }

            boolean isLost() { return last < 0; }

            boolean isEnd() { return last == typed.length(); }

            float end() {
                return cost[typed.length()];
            }
        }
    }
}
