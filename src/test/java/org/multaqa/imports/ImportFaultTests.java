package org.multaqa.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.multaqa.Multaqa;
import org.springframework.util.FileSystemUtils;

@Tag("fault")
class ImportFaultTests {

    private static final int ROWS = 30_000;

    private final Path folder = Path.of("target/killed-import").toAbsolutePath();
    private final Path file = folder.resolve("organisations.csv");

    @BeforeEach
    void aFileOfThirtyThousand() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        Files.writeString(file, IntStream.range(0, ROWS)
                .mapToObj(number -> "fez:" + number + ",Association " + number + ",MA\n")
                .collect(Collectors.joining("", "source_id,name_en,country_iso2\n", "")));
    }

    @Test
    void anImportThatIsKilledLeavesNoProcessAndNothingHalfImported() throws Exception {
        for (int round = 0; round < Integer.getInteger("multaqa.rounds", 1); round++) {
            var importing = multaqa("import", "organisations", file.toString());
            awaitLine(importing, "20,000 of 30,000");
            importing.destroyForcibly().waitFor();
            awaitNoProcess();
        }
        var told = multaqa("import", "organisations", file.toString(), "--dry-run");
        assertThat(told.inputReader().lines().toList()).anySatisfy(
                line -> assertThat(line).contains("30,000 new, 0 changed, 0 unchanged"));
        assertThat(told.waitFor()).isZero();
        awaitNoProcess();
    }

    @Test
    void aBrokenFileEndsWithStatusOneAndOneSentence() throws Exception {
        Files.writeString(file, "source_id,name_en\nfez:1,\"Nour\n");
        var refused = multaqa("import", "organisations", file.toString());
        assertThat(refused.inputReader().lines().toList())
                .filteredOn(line -> !line.startsWith("WARNING: Using incubator"))
                .singleElement()
                .asString()
                .contains("quotation marks", "line 2");
        assertThat(refused.waitFor()).isEqualTo(1);
    }

    private Process multaqa(String... words) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(List.of(java, "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Multaqa.class.getName(),
                "--multaqa.data-dir=" + folder.resolve("data")), List.of(words)).flatMap(List::stream).toList();
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void awaitLine(Process process, String beginning) throws IOException {
        var said = process.inputReader();
        var line = said.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = said.readLine();
        }
        assertThat(line).as("how far it has come").isNotNull();
    }

    private void awaitNoProcess() {
        assertThat(processes().map(ProcessHandle::onExit)).allSatisfy(
                exit -> assertThat(exit).succeedsWithin(Duration.ofSeconds(30)));
        assertThat(processes()).isEmpty();
    }

    private Stream<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder.resolve("data").toString()));
    }
}
