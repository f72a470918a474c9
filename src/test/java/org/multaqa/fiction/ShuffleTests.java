package org.multaqa.fiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffleTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 1_000, 65_536, 65_537})
    void everyNumberComesOnce(long size) {
        var shuffle = new Shuffle(size, 7);
        var dealt = LongStream.range(0, size).map(shuffle::at).sorted().toArray();
        assertThat(dealt).containsExactly(LongStream.range(0, size).toArray());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 10})
    void thereIsNothingBeforeTheFirstOrAfterTheLast(long place) {
        assertThatThrownBy(() -> new Shuffle(10, 7).at(place)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
