package org.multaqa.search.resembling;

import org.multaqa.search.Reason.Way;

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

    /** Two words of one script that are nearly alike are as often two words as one. */
    private static final float SAME_SCRIPT = 2.5f;

    /** In names of one script, where nobody need hear what is written. */
    WordLink inOneScript() {
        return way == Way.HEARD || way == Way.MISTYPED
                ? new WordLink(from, to, at, until, Math.max(0, 1 - SAME_SCRIPT * (1 - likeness)), way)
                : this;
    }

    boolean covers(int word) {
        return from <= word && word < to;
    }

    boolean covered(int word) {
        return at <= word && word < until;
    }

    boolean sharesWordsWith(WordLink other) {
        return from < other.to && other.from < to || at < other.until && other.at < until;
    }
}
