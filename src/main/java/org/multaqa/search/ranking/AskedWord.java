package org.multaqa.search.ranking;

import java.util.Map;

import org.multaqa.names.NameWords;

/**
 * A word of what was typed, or some that stand beside each other, read as one.
 *
 * @param from the first word of the text that it covers
 * @param to behind the last
 * @param word as it is compared, and as it was typed
 * @param weight how much it tells
 * @param meanings by word, what it may mean
 */
public record AskedWord(int from, int to, NameWords.Word word, float weight, Map<String, Meaning> meanings) {

    public boolean isJoined() { return to - from > 1; }
}
