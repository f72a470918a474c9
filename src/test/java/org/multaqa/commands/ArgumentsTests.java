package org.multaqa.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentsTests {

    @Test
    void anOptionWithADotIsASettingOfTheMall() {
        var arguments = Arguments.of("--multaqa.data-dir=/srv/mall", "import", "organisations", "oran.csv",
                "--server.port=9000");
        assertThat(arguments.properties()).containsExactly("--multaqa.data-dir=/srv/mall", "--server.port=9000");
        assertThat(arguments.words()).containsExactly("import", "organisations", "oran.csv");
    }

    @Test
    void aDotInAValueMakesNoSetting() {
        assertThat(Arguments.of("--report=oran.report.csv").words()).containsExactly("--report=oran.report.csv");
    }

    @Test
    void afterTwoHyphensNothingIsASetting() {
        assertThat(Arguments.of("import", "--", "--oran.csv").words()).containsExactly("import", "--", "--oran.csv");
    }

    @Test
    void settingsAloneAskForTheMallToServe() {
        assertThat(Commands.asked("--server.port=9000")).isFalse();
        assertThat(Commands.asked()).isFalse();
        assertThat(Commands.asked("--help")).isTrue();
    }
}
