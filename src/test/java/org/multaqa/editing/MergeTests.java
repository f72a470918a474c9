package org.multaqa.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Amal and Basma both began from the same version; Basma has saved, and now Amal does. */
class MergeTests {

    private static final List<Line> WRITTEN = List.of(Line.SUMMARY_AR, Line.SUMMARY_EN);

    private final Sheet base = sheet("قديم", "old");

    @Test
    void whatEachChangedAloneIsKeptOfBoth() {
        var merge = Merge.of(Optional.of(base), sheet("من بسمة", "old"), sheet("قديم", "Amal’s"), WRITTEN);
        assertThat(merge.isWhole()).isTrue();
        assertThat(merge.sheet()).isEqualTo(sheet("من بسمة", "Amal’s"));
    }

    @Test
    void whatBothChangedIsTornAndTheOthersAreNot() {
        var merge = Merge.of(Optional.of(base), sheet("من بسمة", "Basma’s"), sheet("قديم", "Amal’s"), WRITTEN);
        assertThat(merge.torn()).containsExactly(Line.SUMMARY_EN);
        assertThat(merge.sheet()).isEqualTo(sheet("من بسمة", "Amal’s"));
    }

    @Test
    void whatBothChangedToTheSameIsNot() {
        assertThat(Merge.of(Optional.of(base), sheet("قديم", "new"), sheet("قديم", "new"), WRITTEN).isWhole()).isTrue();
    }

    @Test
    void oneWhoEmptiesALineAndOneWhoRewritesItDoNotAgree() {
        assertThat(Merge.of(Optional.of(base), sheet("قديم", ""), sheet("قديم", "new"), WRITTEN).torn())
                .containsExactly(Line.SUMMARY_EN);
    }

    @Test
    void whereNobodyKnowsFromWhatTheyBeganEveryDifferenceIsAsked() {
        assertThat(Merge.of(Optional.empty(), sheet("قديم", "old"), sheet("قديم", "new"), WRITTEN).torn())
                .containsExactly(Line.SUMMARY_EN);
    }

    @Test
    void whatDidNotStandInTheFormStaysAsItIsNow() {
        var theirs = base.with(Line.FOUNDED, "1987");
        assertThat(Merge.of(Optional.of(base), theirs, sheet("جديد", "old"), WRITTEN).sheet().of(Line.FOUNDED))
                .isEqualTo("1987");
    }

    private static Sheet sheet(String arabic, String english) {
        return new Sheet(Map.of(Line.SUMMARY_AR, arabic, Line.SUMMARY_EN, english));
    }
}
