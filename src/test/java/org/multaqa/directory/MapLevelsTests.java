package org.multaqa.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.multaqa.directory.MapDrawing.LegendEntry;

class MapLevelsTests {

    @Test
    void noOrganisationsAreALevelOfTheirOwn() {
        var levels = MapLevels.of(List.of(0L, 3L, 70L));

        assertThat(levels.levelOf(0)).isZero();
        assertThat(levels.levelOf(1)).isEqualTo(1);
        assertThat(levels.legend()).startsWith(new LegendEntry(0, 0, 0));
    }

    @Test
    void theFifthsOfAHundredCountriesBecomeRoundNumbers() {
        var levels = MapLevels.of(LongStream.rangeClosed(1, 100).boxed().toList());

        assertThat(levels.legend()).containsExactly(new LegendEntry(0, 0, 0), new LegendEntry(1, 1, 19),
                new LegendEntry(2, 20, 49), new LegendEntry(3, 50, 99), new LegendEntry(4, 100, 100));
    }

    @Test
    void manySmallCountriesAndAFewGiantsStillShareFiveLevels() {
        var levels = MapLevels
                .of(List.of(1L, 1L, 1L, 2L, 2L, 3L, 4L, 5L, 6L, 8L, 9L, 12L, 20L, 24L, 40L, 70L, 155L, 2166L));

        assertThat(levels.starts()).containsExactly(1L, 2L, 5L, 10L, 50L);
        assertThat(levels.levelOf(49)).isEqualTo(4);
        assertThat(levels.levelOf(50)).isEqualTo(5);
        assertThat(levels.legend()).endsWith(new LegendEntry(5, 50, 2166));
    }

    @Test
    void everyNumberIsInTheLegendOnce() {
        var legend = MapLevels.of(List.of(1L, 4L, 9L, 30L, 30L, 31L, 500L)).legend();

        for (var i = 1; i < legend.size(); i++) {
            assertThat(legend.get(i).from()).isEqualTo(legend.get(i - 1).to() + 1);
        }
        assertThat(legend.getLast().to()).isEqualTo(500);
    }

    @Test
    void whereAllHaveOneThereIsOneLevel() {
        assertThat(MapLevels.of(Collections.nCopies(40, 1L)).legend()).containsExactly(new LegendEntry(0, 0, 0),
                new LegendEntry(1, 1, 1));
    }

    @Test
    void anEmptyMallHasOnlyTheLevelOfNone() {
        assertThat(MapLevels.of(List.of()).legend()).containsExactly(new LegendEntry(0, 0, 0));
    }
}
