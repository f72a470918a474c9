package org.multaqa.search.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;

import org.multaqa.search.Explanation;
import org.multaqa.search.Explanation.Met;
import org.multaqa.search.Explanation.Ranked;

/** What must hold of the explanation of any question. */
public final class WhyOrder {

    private static final int FIRST = 10;

    private WhyOrder() {}

    /** The explained are those that are found, in their order; each score is the sum of its parts. */
    public static void check(IndexOfThings index, String typed) {
        var explained = index.explain(typed, FIRST);
        assertThat(explained.first()).as(typed).extracting(Ranked::id).isEqualTo(index.find(typed));
        assertThat(explained.first()).as(typed).isSortedAccordingTo(Comparator.comparing(Ranked::score).reversed());
        assertThat(explained.first()).as(typed).allSatisfy(WhyOrder::check);
        assertThat(explained.first()).as(typed)
                .allSatisfy(ranked -> assertThat(words(ranked)).isEqualTo(explained.words().size()));
        assertThat(explained.words().stream().mapToDouble(Explanation.Word::share).sum()).as(typed)
                .isCloseTo(explained.words().isEmpty() ? 0 : 1, within(0.001));
    }

    private static void check(Ranked ranked) {
        assertThat(ranked.question().points() + ranked.name().points() + ranked.standing().points())
                .isCloseTo(ranked.score(), within(0.0001f));
        var brought = ranked.met().stream().mapToDouble(Met::points).sum() + ranked.texts();
        assertThat(ranked.question().points())
                .isCloseTo((float) Math.min(ranked.question().most(), brought), within(0.0001f));
    }

    /** Each word is met or missed. */
    private static int words(Ranked ranked) {
        return ranked.missed().size() + ranked.met().stream().mapToInt(met -> met.to() - met.from()).sum();
    }
}
