package org.multaqa.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.multaqa.Multaqa;
import org.springframework.util.FileSystemUtils;

/** Somebody pulls the plug while a mall with pictures is saved or restored, or its disk is full. */
@Tag("fault")
class KilledBackupTests {

    private static final Path HOME = Path.of("target", "data", "killed-backup").toAbsolutePath();
    private static final Path WHOLE = HOME.resolve("whole.zip");
    private static final int PICTURES = 12;
    private static final int PICTURE_BYTES = 4 << 20;

    private static final Path MALL = HOME.resolve("mall");

    @BeforeAll
    static void aMallWithPictures() throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);
        assertThat(multaqa(MALL, "sample", "--organisations", "200").waitFor()).isZero();
        var random = new Random(7);
        for (int number = 0; number < PICTURES; number++) {
            var picture = new byte[PICTURE_BYTES];
            random.nextBytes(picture);
            var hash = Sha256.of(new ByteArrayInputStream(picture));
            Files.createDirectories(MALL.resolve("files").resolve(hash.substring(0, 2)));
            Files.write(MALL.resolve("files").resolve(hash.substring(0, 2)).resolve(hash), picture);
        }
        assertThat(multaqa(MALL, "backup", WHOLE.toString()).waitFor()).isZero();
    }

    @AfterAll
    static void theDiskIsOthersToo() throws IOException {
        FileSystemUtils.deleteRecursively(HOME);
    }

    @Test
    void aBackupThatIsKilledLeavesNoFileOfItsName() throws Exception {
        for (int round = 0; round < Integer.getInteger("multaqa.rounds", 1); round++) {
            var file = HOME.resolve("killed-" + round + ".zip");
            var saving = multaqa(MALL, "backup", file.toString());
            kill(saving, () -> growing(file).anyMatch(part -> part.toFile().length() > PICTURE_BYTES));
            assertThat(file).doesNotExist();
            assertThat(multaqa(MALL, "backup", file.toString()).waitFor()).isZero();
            assertThat(told(file).parts().toList()).isEqualTo(told(WHOLE).parts().toList());
        }
    }

    @Test
    void aRestoreThatIsKilledWhileItUnpacksCanBeBegunAgain() throws Exception {
        assertThatARestoreKilledWhen("unpacking", mall -> files(mall.resolve("restoring/files")).count() > 1);
    }

    @Test
    void aRestoreThatIsKilledWhenItHasBegunToPutFilesInPlaceCanBeBegunAgainOrIsWhole() throws Exception {
        assertThatARestoreKilledWhen("moving", mall -> files(mall.resolve("files")).findAny().isPresent());
    }

    private static void assertThatARestoreKilledWhen(String name, Predicate<Path> begun)
            throws Exception {
        for (int round = 0; round < Integer.getInteger("multaqa.rounds", 1); round++) {
            var mall = HOME.resolve(name + "-" + round);
            kill(multaqa(mall, "restore", WHOLE.toString()), () -> begun.test(mall));
            var again = multaqa(mall, "restore", WHOLE.toString());
            var said = again.inputReader().lines().toList();
            // Killed behind its last act, it is there.
            if (again.waitFor() != 0) {
                assertThat(said).anySatisfy(line -> assertThat(line).startsWith("The mall has content already"));
            }
            var copy = HOME.resolve(name + "-" + round + ".zip");
            assertThat(multaqa(mall, "backup", copy.toString()).waitFor()).isZero();
            assertThat(told(copy).parts().toList()).isEqualTo(told(WHOLE).parts().toList());
            Files.delete(copy);
        }
    }

    @Test
    void aFullDiskIsToldAndNothingIsLeftOnIt() throws Exception {
        var small = Files.createDirectories(HOME.resolve("small-disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", small.toString()) == 0,
                "this machine lets nobody mount a small disk");
        try {
            var saving = multaqa(MALL, "backup", small.resolve("mall.zip").toString());
            assertThat(saving.inputReader().lines().toList())
                    .anySatisfy(line -> assertThat(line).contains("No space left on device", "Nothing is left of it."));
            assertThat(saving.waitFor()).isOne();
            assertThat(small).isEmptyDirectory();
        } finally {
            run("umount", small.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static Manifest told(Path file) throws IOException {
        try (var archive = Archive.of(file, new Progress(new PrintWriter(new StringWriter())))) {
            archive.check();
            return archive.told();
        }
    }

    private static Process multaqa(Path mall, String... words) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Multaqa.class.getName(), "--multaqa.data-dir=" + mall));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** As kill -9 does, as soon as that is so; one that ends before is too fast for this test. */
    private static void kill(Process process, BooleanSupplier begun) throws InterruptedException {
        while (!begun.getAsBoolean()) {
            assertThat(process.waitFor(2, TimeUnit.MILLISECONDS)).as("ended before it could be killed").isFalse();
        }
        var postgres = process.descendants().toList();
        process.destroyForcibly().waitFor();
        postgres.forEach(server -> server.onExit().join());
    }

    private static Stream<Path> growing(Path file) {
        return files(HOME).filter(path -> path.getFileName().toString().startsWith(file.getFileName() + "."));
    }

    /** Those below that folder, which changes meanwhile. */
    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var below = folder.equals(HOME) ? Files.list(folder) : Files.walk(folder)) {
            return below.filter(Files::isRegularFile).toList().stream();
        } catch (IOException | UncheckedIOException changing) {
            return Stream.of();
        }
    }
}
