package org.multaqa.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.database.StartRefusedException;

@Tag("fault")
class ArchiveTests {

    private static final String LEXICON = "lexicon.tsv";
    private static final byte[] WORDS = "association\tجمعية\tassociation\n".getBytes(StandardCharsets.UTF_8);

    private final Progress progress = new Progress(new PrintWriter(new StringWriter()));

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aBackup() throws IOException {
        file = new ForgedArchive().file(LEXICON, WORDS).table("topics", "a\nb\n").in(folder.resolve("mall.zip"));
    }

    @Test
    void aWholeOneIsRead() throws IOException {
        try (var archive = Archive.of(file, progress)) {
            archive.check();
            assertThat(archive.content(archive.told().files().getFirst())).hasBinaryContent(WORDS);
        }
    }

    @Test
    void oneThatWasCutOffAnywhereIsRefused() throws IOException {
        var whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatItIsRefused().withMessageContaining("cut off or changed");
        }
    }

    @Test
    void oneWithAnyByteChangedIsRefused() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] ^= 1;
            Files.write(file, bytes);
            assertThatItIsRefused().withMessageContaining("cut off or changed");
            bytes[place] ^= 1;
        }
    }

    @Test
    void somethingBehindItsEndIsRefused() throws IOException {
        Files.write(file, new byte[]{0}, StandardOpenOption.APPEND);
        assertThatItIsRefused().withMessageContaining("cut off or changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../lexicon.tsv", "/etc/passwd", "files/../../lexicon.tsv", "postgresql/cluster/passwords",
            "files/incoming/a", "keys/../lexicon.tsv", "keys/.hidden", "lexicon.tsv/", "multaqa.lock", "",
            "files/ab/cd00000000000000000000000000000000000000000000000000000000000000"})
    void aNameThatIsNoneOfOursIsRefused(String name) throws IOException {
        new ForgedArchive().file(name, WORDS).in(file);
        assertThatItIsRefused().withMessageContaining("it names “" + name + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics\"; drop table topics; --", "../topics", "Topics", ""})
    void aTableThatCannotBeOursIsRefused(String name) throws IOException {
        new ForgedArchive().table(name, "").in(file);
        assertThatItIsRefused().withMessageContaining("it names “tables/" + name);
    }

    @Test
    void whatTheManifestDoesNotTellIsRefused() throws IOException {
        new ForgedArchive().untold("../../root/.profile").in(file);
        assertThatItIsRefused().withMessageContaining("does not tell of");
    }

    @Test
    void whatIsMadeToFillTheDiskIsRefusedBeforeItIsUnpacked() throws IOException {
        new ForgedArchive().file(LEXICON, new byte[20 << 20]).in(file);
        assertThatItIsRefused().withMessageContaining("200 times as large");
    }

    @Test
    void whatIsLargerThanItSaysIsRefusedWhileItIsUnpacked() throws IOException {
        new ForgedArchive().file(LEXICON, new byte[20 << 20], 10, "0".repeat(64)).in(file);
        assertThatItIsRefusedWhenUnpacked().withMessageContaining("larger than it says");
    }

    @Test
    void whatIsSmallerThanItSaysIsRefused() throws IOException {
        new ForgedArchive().file(LEXICON, WORDS, WORDS.length + 1, Sha256.of(Files.newInputStream(file))).in(file);
        assertThatItIsRefusedWhenUnpacked().withMessageContaining("not what the manifest tells");
    }

    @Test
    void whatHasAnotherHashIsRefused() throws IOException {
        new ForgedArchive().file(LEXICON, WORDS, WORDS.length, "0".repeat(64)).in(file);
        assertThatItIsRefusedWhenUnpacked().withMessageContaining("“lexicon.tsv” is not what the manifest tells");
    }

    @Test
    void anotherFormatIsRefused() throws IOException {
        new ForgedArchive().format(2).in(file);
        assertThatItIsRefused().withMessageContaining("a newer one");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> Archive.of(folder.resolve("nowhere.zip"), progress))
                .withMessageContaining("nowhere.zip");
    }

    private ThrowableAssertAlternative<StartRefusedException> assertThatItIsRefused() {
        return assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> Archive.of(file, progress));
    }

    private ThrowableAssertAlternative<StartRefusedException> assertThatItIsRefusedWhenUnpacked()
            throws IOException {
        try (var archive = Archive.of(file, progress)) {
            return assertThatExceptionOfType(StartRefusedException.class).isThrownBy(archive::check);
        }
    }
}
