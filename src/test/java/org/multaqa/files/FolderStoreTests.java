package org.multaqa.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.database.DataFolder;
import org.multaqa.files.Staging.Staged;

class FolderStoreTests {

    private static final byte[] BYTES = Made.text("the minutes of the meeting");

    @TempDir
    private Path home;
    private Staging staging;
    private FolderStore store;

    @BeforeEach
    void open() throws IOException {
        staging = new Staging(new Folder(home, true));
        store = new FolderStore(new Folder(home, true));
    }

    @Test
    void whatIsKeptCanBeReadAgain() throws Exception {
        var hash = kept(BYTES);
        try (var in = store.open(hash)) {
            assertThat(in).hasBinaryContent(BYTES);
        }
    }

    @Test
    void onlyTheMallMayReadIt() throws Exception {
        kept(BYTES);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                .isEqualTo("rw-------");
    }

    @Test
    void theSameBytesAreKeptOnce() throws Exception {
        kept(BYTES);
        kept(BYTES);
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsErasedIsGone() throws Exception {
        var hash = kept(BYTES);
        store.erase(hash);
        store.erase(hash);
        assertThat(files()).isEmpty();
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store.open(hash));
    }

    @Test
    void aGuestOfTheFolderWritesNothing() throws Exception {
        var guest = new FolderStore(new Folder(home, false));
        try (var staged = staging.put(Made.in(BYTES), 100)) {
            assertThatThrownBy(() -> guest.keep(staged.hash(), staged.file()))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> guest.erase(staged.hash())).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void ofWhatIsTooLargeNothingStays() throws IOException {
        assertThatExceptionOfType(UploadRefusedException.class)
                .isThrownBy(() -> staging.put(Made.in(BYTES), BYTES.length - 1))
                .matches(refusal -> refusal.problem() == UploadProblem.TOO_LARGE);
        assertThat(files()).isEmpty();
    }

    @Test
    void ofWhatBreaksOffNothingStays() throws IOException {
        var line = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the line broke");
                }
                return 'a';
            }
        };
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> staging.put(line, 1 << 20));
        assertThat(files()).isEmpty();
    }

    @Test
    void whatAnEarlierRunLeftIsRemovedAtTheStart() throws Exception {
        Staged left = staging.put(Made.in(BYTES), 100);
        assertThat(left.file()).exists();
        new Staging(new Folder(home, false));
        assertThat(left.file()).as("by a guest").exists();
        new Staging(new Folder(home, true));
        assertThat(left.file()).doesNotExist();
    }

    private Sha256 kept(byte[] bytes) throws IOException, UploadRefusedException {
        try (var staged = staging.put(Made.in(bytes), 100)) {
            store.keep(staged.hash(), staged.file());
            return staged.hash();
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private record Folder(Path path, boolean owned) implements DataFolder {}
}
