package org.multaqa.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.stories.Audible;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@ExtendWith(Audible.class)
class CommandsTests {

    @Test
    void helpNamesTheCommandsOnTheStandardOutput(CapturedOutput said) {
        assertThat(run("--help")).isZero();
        assertThat(said.getOut()).contains("import", "reindex", "Exit status");
    }

    @Test
    void theVersionIsTold(CapturedOutput said) {
        assertThat(run("--version")).isZero();
        assertThat(said.getOut()).startsWith("Multaqa ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"improt", "import", "import organisations", "import organisations oran.csv --skip",
            "import organisations oran.csv --language=de", "reindex now", "--port=9000", "create-administrator",
            "create-administrator huda",
            "create-administrator huda@example.org --language=de"})
    void whatIsNotUnderstoodEndsWithStatusTwoAndSaysWhereToRead(String words, CapturedOutput said) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(said.getErr()).contains("--help");
        assertThat(said.getOut()).isEmpty();
    }

    @Test
    void aMisspeltCommandIsAnsweredWithTheRightOne(CapturedOutput said) {
        run("improt");
        assertThat(said.getErr()).contains("Did you mean", "import");
    }

    @Test
    void aFileThatIsNotThereFailsBeforeAnyMallIsOpened(CapturedOutput said) {
        assertThat(run("import", "organisations", "nowhere/oran.csv")).isEqualTo(1);
        assertThat(said.getErr()).contains("The file nowhere/oran.csv cannot be read");
    }

    @Test
    void aFolderIsNotTakenForAFile(CapturedOutput said) {
        assertThat(run("import", "organisations", "docs", "--language", "fr")).isEqualTo(1);
        assertThat(said.getErr()).contains("docs est un dossier");
    }

    @Test
    void aReportThatWouldReplaceAnotherFileIsNotUnderstoodAndNothingIsDone(@TempDir Path folder, CapturedOutput said)
            throws IOException {
        var file = Files.writeString(folder.resolve("oran.csv"), "source_id,name_en\n");
        var letters = Files.writeString(folder.resolve("letters"), "dear");
        assertThat(run("import", "organisations", file.toString(), "--dry-run", "--report=" + letters)).isEqualTo(2);
        assertThat(said.getErr()).contains("letters is there already and is no report of an import");
        assertThat(letters).hasContent("dear");
    }

    @Test
    void helpForATerminalHoldsNoRemainsOfColours(CapturedOutput said) {
        System.setProperty("picocli.ansi", "true");
        try {
            run("--help");
        } finally {
            System.clearProperty("picocli.ansi");
        }
        assertThat(said.getOut()).contains("Commands").doesNotContain("[1m", "\u001B");
    }

    /** This test is no application of Spring's, so that no mall can be opened. */
    @Test
    void aFaultThatNobodyThoughtOfIsSaidInASentence(CapturedOutput said) {
        assertThat(run("reindex")).isEqualTo(1);
        assertThat(said.getErr()).contains("The command ended before its time", "NoSuchBeanDefinitionException",
                "\tat org.multaqa.commands.Commands");
    }

    private static int run(String... words) {
        return Commands.run(CommandsTests.class, words);
    }
}
