package org.multaqa.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstLinesTests {

    private final FirstLines lines = new FirstLines();

    @Test
    void aTextIsKnownByTheLineWhereItStoodFirst() {
        assertThat(lines.remember("ror:1", 2)).isZero();
        assertThat(lines.remember("ror:1", 9)).isEqualTo(2);
        assertThat(lines.remember("ror:1", 12)).isEqualTo(2);
    }

    @Test
    void manyTextsAreToldApart() {
        for (int line = 2; line < 100_000; line++) {
            assertThat(lines.remember("made:" + line, line)).isZero();
        }
        assertThat(lines.remember("made:54321", 1)).isEqualTo(54321);
        assertThat(lines.contains("made:100000")).isFalse();
    }
}
