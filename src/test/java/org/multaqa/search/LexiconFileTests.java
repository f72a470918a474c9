package org.multaqa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void whatHasNotChangedIsNotReadAgain() throws IOException {
        Files.writeString(file, "واحة\toasis\toasis\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        var lexicon = new LexiconFile(file);

        assertThat(lexicon.lexicon()).isSameAs(lexicon.lexicon());
    }
}
