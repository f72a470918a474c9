package org.multaqa.search.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LexiconFileTests {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("lexicon.tsv");
    }

    @Test
    void withoutAFileTheLexiconIsTheOneThatComesWithTheMall() {
        assertThat(new LexiconFile(file).lexicon().senses("جامعه")).isNotEmpty();
    }

    @Test
    void whatAnEditorAddsIsReadWithoutAStart() throws IOException {
        var lexicon = new LexiconFile(file);
        assertThat(lexicon.lexicon().senses("zzyzx")).isEmpty();

        Files.writeString(file, "واحة\tzzyzx\t-\n");

        assertThat(lexicon.lexicon().senses("zzyzx")).isNotEmpty();
    }

    @Test
    void aLineThatCannotBeReadLeavesTheOthers() throws IOException {
        Files.writeString(file, "only one column\nواحة\tzzyzx\t-\n");

        assertThat(new LexiconFile(file).lexicon().senses("zzyzx")).isNotEmpty();
    }

    @Test
    void aFileThatIsNoTextAddsNothing() throws IOException {
        Files.write(file, new byte[]{(byte) 0xff, (byte) 0xfe, 0});

        assertThat(new LexiconFile(file).lexicon().senses("جامعه")).isNotEmpty();
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void aPipeThatNobodyWritesToAddsNothingAndIsNotWaitedFor() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();

        assertThat(new LexiconFile(file).lexicon().senses("جامعه")).isNotEmpty();
    }

    @Test
    void aFileThatNobodyCanHaveWrittenAddsNothingAndIsToldOnce(CapturedOutput output) throws IOException {
        Files.writeString(file, "واحة\tzzyzx\t-\n");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1_000_000_000);
        }
        var lexicon = new LexiconFile(file);
        for (int touch = 1; touch <= 3; touch++) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(touch * 1_000));
            assertThat(lexicon.lexicon().senses("zzyzx")).isEmpty();
        }
        assertThat(output.getAll().split("adds nothing", -1)).hasSize(2);
    }

    @Test
    void ofTheLinesThatCannotBeReadTheFirstAreToldAndTheRestCounted(CapturedOutput output) throws IOException {
        Files.writeString(file, "one column\n".repeat(200_000) + "واحة\tzzyzx\t-\n");

        assertThat(new LexiconFile(file).lexicon().senses("zzyzx")).isNotEmpty();

        assertThat(output.getAll()).contains("Line 20 of the lexicon", "199980 more lines of the lexicon")
                .doesNotContain("Line 21 of");
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() throws IOException {
        Files.writeString(file, "واحة\toasis\toasis\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        var lexicon = new LexiconFile(file);

        assertThat(lexicon.lexicon()).isSameAs(lexicon.lexicon());
    }
}
