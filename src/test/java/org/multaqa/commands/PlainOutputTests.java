package org.multaqa.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class PlainOutputTests {

    @Test
    void aTerminalGetsTheSentenceWithoutItsIsolates() {
        var terminal = new ByteArrayOutputStream();
        var out = PlainOutput.to(terminal);
        out.print("The report by row: \u2068نهر.csv\u2069");
        out.printf(" (%s)%n", "\u2066RoL\u2069");
        out.flush();
        assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo("The report by row: نهر.csv (RoL)\n");
    }

    @Test
    void aNameCannotCommandTheTerminal() {
        var terminal = new ByteArrayOutputStream();
        var out = PlainOutput.to(terminal);
        out.print("There is no column \u001B[2J\u009B31mnour\u202E\u200F\u0007\r.\n\tNext");
        out.flush();
        assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo("There is no column [2J31mnour.\n\tNext");
    }
}
