package org.multaqa.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What has changed between two texts, word by word: a word goes with the space behind it. */
final class WordDiff {

    /** A stretch of text that is in both, or in one of them. */
    record Piece(Kind kind, String text) {}

    enum Kind {
        SAME, REMOVED, ADDED
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+\\s*|[^\\p{L}\\p{M}\\p{N}]\\s*");

    /** Two texts that share less than it costs to find out are told whole, one after the other. */
    private static final int MOST_COMPARED = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Piece> of(String before, String after) {
        return new WordDiff(words(before), words(after)).pieces();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    private List<Piece> pieces() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        add(Kind.SAME, before.subList(0, start));
        compare(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(Kind.SAME, before.subList(before.size() - end, before.size()));
        return pieces;
    }

    /** The longest common sequence of words. */
    private void compare(List<String> old, List<String> young) {
        if ((long) old.size() * young.size() > MOST_COMPARED) {
            add(Kind.REMOVED, old);
            add(Kind.ADDED, young);
            return;
        }
        int[][] common = common(old, young);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < young.size()) {
            if (i < old.size() && j < young.size() && old.get(i).equals(young.get(j))) {
                add(Kind.SAME, List.of(old.get(i++)));
                j++;
            } else if (i < old.size() && (j == young.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(Kind.REMOVED, List.of(old.get(i++)));
            } else {
                add(Kind.ADDED, List.of(young.get(j++)));
            }
        }
    }

    /** How many words the rests from each pair of places have in common. */
    private static int[][] common(List<String> old, List<String> young) {
        int[][] common = new int[old.size() + 1][young.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = young.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(young.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var text = String.join("", words);
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.add(new Piece(kind, pieces.removeLast().text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }
}
