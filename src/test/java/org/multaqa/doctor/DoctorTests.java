package org.multaqa.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.Multaqa;
import org.multaqa.commands.Commands;
import org.multaqa.search.Search;
import org.multaqa.stories.Audible;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The doctor looks at the mall of the tests, while it serves. */
@MallTest
@ExtendWith(OutputCaptureExtension.class)
@ExtendWith(Audible.class)
class DoctorTests {

    private static final Path FOLDER = Path.of("target/test-data");
    private static final String HASH = "ab" + "0".repeat(62);

    @Autowired
    private Search search;

    @Test
    void aMallThatIsWellHasNoFault(CapturedOutput said) {
        search.catchUp();
        assertThat(doctor("--multaqa.base-url=https://mall.example.org",
                "--server.forward-headers-strategy=native")).isZero();
        assertThat(said.getOut()).contains("well   PostgreSQL 18", "the last of this release",
                "cannot see past the gate", "All files are what they were: 0", "Readers reach the mall by https")
                .doesNotContain("FAULT");
    }

    @Test
    void aDamagedFileIsAFaultThatSaysWhatToDo(CapturedOutput said) throws IOException {
        var file = FOLDER.resolve("files/ab").resolve(HASH);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "no longer the picture of a lighthouse");
        try {
            assertThat(doctor()).isEqualTo(1);
        } finally {
            Files.delete(file);
        }
        assertThat(said.getOut()).contains("FAULT  The file files/ab/" + HASH + " is damaged", "older backup");
    }

    @Test
    void readersWhoComeInTheClearAreAFault(CapturedOutput said) {
        assertThat(doctor("--multaqa.base-url=http://mall.example.org")).isEqualTo(1);
        assertThat(said.getOut()).contains("FAULT  Readers reach the mall by http://mall.example.org");
    }

    @Test
    void aProxyThatNobodyBelievesIsAFault(CapturedOutput said) {
        assertThat(doctor("--multaqa.base-url=https://mall.example.org")).isEqualTo(1);
        assertThat(said.getOut()).contains("set server.forward-headers-strategy=native");
    }

    @Test
    void aFolderWithoutAMallIsNotMadeOne(CapturedOutput said) {
        assertThat(Commands.run(Multaqa.class, "--multaqa.data-dir=target/no-such-mall", "doctor")).isEqualTo(1);
        assertThat(said.getErr()).startsWith("There is no mall in the folder");
        assertThat(Path.of("target/no-such-mall")).doesNotExist();
    }

    @Test
    void aDatabaseThatIsAwayIsToldOnceAndTheRestIsLookedAt(CapturedOutput said) {
        assertThat(doctor("--spring.datasource.url=jdbc:postgresql://nowhere.invalid/mall",
                "--spring.datasource.username=amal", "--spring.flyway.user=omar")).isEqualTo(1);
        assertThat(said.getOut()).containsOnlyOnce("The host of PostgreSQL at nowhere.invalid:5432/mall is unknown")
                .contains("are free where the data folder is");
    }

    private static int doctor(String... settings) {
        var line = new String[settings.length + 2];
        line[0] = "--multaqa.data-dir=" + FOLDER;
        System.arraycopy(settings, 0, line, 1, settings.length);
        line[line.length - 1] = "doctor";
        return Commands.run(Multaqa.class, line);
    }
}
