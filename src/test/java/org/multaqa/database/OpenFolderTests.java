package org.multaqa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenFolderTests {

    @TempDir
    Path parent;

    @Test
    void aNewFolderIsForItsUserAlone() throws IOException {
        try (OpenFolder folder = OpenFolder.open(parent.resolve("new/data"), false)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
            assertThat(folder.owned()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"rwxr-xr-x,rwx------", "rwxrwx---,rwx------", "rwx-----x,rwx-----x"})
    void aFolderThatOthersCouldReadIsClosedToThem(String before, String after) throws IOException {
        Path data = Files.createDirectory(parent.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString(before));
        OpenFolder.open(data, false).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo(after);
    }

    @Test
    void anOpenFolderOfSomeoneElseIsToldWithItsOwner() {
        String me = System.getProperty("user.name");
        assertThat(FolderSentence.open(parent)).isEqualTo(
                "The data folder %1$s is open to other users, and %2$s cannot "
                        + "close it because it belongs to %2$s: give it to %2$s, or name another folder with multaqa.data-dir.",
                parent, me);
    }

    @Test
    void aSecondMallIsToldWhoUsesTheFolder() throws Exception {
        Path data = parent.resolve("data");
        try (Spawned first = Spawned.running(FolderHolder.class.getName(), data.toString())) {
            first.awaitLine("holding");
            assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> OpenFolder.open(data, false))
                    .withMessage("Another Multaqa (process %d) already uses the folder %s: stop it first, "
                            + "or name another folder with multaqa.data-dir.", first.pid(), data.toRealPath());
        }
    }

    @Test
    void aCommandIsAGuestThere() throws Exception {
        Path data = parent.resolve("data");
        try (Spawned first = Spawned.running(FolderHolder.class.getName(), data.toString())) {
            first.awaitLine("holding");
            try (OpenFolder guest = OpenFolder.open(data, true)) {
                assertThat(guest.owned()).isFalse();
                assertThat(guest.resolve("index")).isEqualTo(data.toRealPath().resolve("index"));
            }
        }
    }

    @Test
    void aCommandOwnsAFolderThatNobodyUses() throws IOException {
        try (OpenFolder folder = OpenFolder.open(parent.resolve("data"), true)) {
            assertThat(folder.owned()).isTrue();
        }
    }

    @Test
    void aFolderIsFreeOnceItsOwnerIsKilled() throws Exception {
        Path data = parent.resolve("data");
        try (Spawned first = Spawned.running(FolderHolder.class.getName(), data.toString())) {
            first.awaitLine("holding");
            first.kill();
        }
        try (OpenFolder folder = OpenFolder.open(data, false)) {
            assertThat(folder.owned()).isTrue();
        }
    }

    @Test
    void aSecondOwnerInTheSameProcessIsRefusedAndTheFirstKeepsItsLock() throws Exception {
        Path data = parent.resolve("data");
        try (OpenFolder first = OpenFolder.open(data, false)) {
            assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> OpenFolder.open(data, false));
            OpenFolder.open(data, true).close();
            try (Spawned other = Spawned.running(FolderHolder.class.getName(), data.toString())) {
                assertThat(other.awaitEnd()).contains("Another Multaqa");
            }
            assertThat(first.owned()).isTrue();
        }
    }

    @Test
    void aFileInItsPlaceIsNamed() throws IOException {
        Path file = Files.createFile(parent.resolve("data"));
        assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> OpenFolder.open(file, false))
                .withMessage("The data folder %1$s cannot be made because %1$s is a file: move it away, "
                        + "or name another folder with multaqa.data-dir.", file);
    }

    @Test
    void aFolderOfSomeoneElseIsToldWithItsOwner() throws IOException {
        String me = System.getProperty("user.name");
        assertThat(FolderSentence.of(parent, new AccessDeniedException(parent.toString())))
                .isEqualTo("The data folder %1$s cannot be used because %1$s belongs to %2$s and %2$s may not write "
                        + "there: give it to %2$s, or name another folder with multaqa.data-dir.", parent, me);
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root writes everywhere");
        Path data = Files.createDirectory(parent.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> OpenFolder.open(data, false))
                .withMessageContaining("may not write there");
    }
}
