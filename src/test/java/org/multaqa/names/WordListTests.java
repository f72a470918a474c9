package org.multaqa.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTests {

    private static final WordList CITIES = WordList
            .of(Stream.of("sfax", "sousse", "tunis", "tunisie", "amman", "jamal"));

    @ParameterizedTest
    @CsvSource({"tunis, tunis", "tuniss, tunis", "tuns, tunis", "tunsi, tunis", "funis, tunis", "sousze, sousse"})
    void aWordIsFoundWithOneError(String typed, String word) {
        assertThat(near(CITIES, typed, 1)).containsKey(word);
    }

    @Test
    void aSwapAtTheEndAndAtTheBeginningIsOneError() {
        assertThat(near(CITIES, "afsx", 1)).isEmpty();
        assertThat(near(CITIES, "sfxa", 1)).containsEntry("sfax", 1f);
        assertThat(near(CITIES, "fsax", 1)).containsEntry("sfax", 1f);
    }

    @Test
    void anUnfinishedWordFindsAllThatBeginNearIt() {
        var found = new TreeMap<String, Float>();
        CITIES.beginningNear("tumi", Typing.ERRORS, 1, (index, cost) -> found.put(CITIES.word(index), cost));

        assertThat(found).containsOnlyKeys("tunis", "tunisie");
    }

    @Test
    void anEmptyListFindsNothing() {
        assertThat(near(WordList.of(Stream.empty()), "tunis", 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theListFindsWhatComparingEachWordFinds(long seed) {
        var random = new Random(seed);
        var words = IntStream.range(0, 400).mapToObj(i -> word(random)).distinct().sorted().toList();
        var list = WordList.of(words.stream());
        for (int round = 0; round < 60; round++) {
            var typed = word(random);
            for (float budget : new float[]{0, 1, 2}) {
                assertThat(near(list, typed, budget)).as(typed).isEqualTo(each(words, typed, budget));
            }
        }
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(6), 'a', 'e')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<String, Float> near(WordList list, String typed, float budget) {
        var found = new TreeMap<String, Float>();
        list.near(typed, Typing.ERRORS, budget, (index, cost) -> found.put(list.word(index), cost));
        return found;
    }

    private static Map<String, Float> each(List<String> words, String typed, float budget) {
        var found = new TreeMap<String, Float>();
        for (var word : words) {
            float cost = distance(word, typed);
            if (cost <= budget) {
                found.put(word, cost);
            }
        }
        return found;
    }

    /** Optimal string alignment, written as the textbook has it. */
    private static float distance(String one, String other) {
        var cost = new float[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                float same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
