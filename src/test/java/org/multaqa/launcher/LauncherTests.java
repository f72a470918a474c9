package org.multaqa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTests {

    @TempDir
    Path machine;

    Path jvms;

    @BeforeEach
    void aFolderOfJavas() throws IOException {
        jvms = Files.createDirectory(machine.resolve("jvm"));
    }

    @Test
    void theNewestJavaIsTaken() throws IOException {
        java("jvm/java-17", "17.0.15");
        java("jvm/java-25", "25.0.3");
        java("jvm/java-26", "26");
        assertThat(found(search())).contains("java-26");
    }

    @Test
    void aJavaThatIsTooOldIsNotTaken() throws IOException {
        java("jvm/java-8", "1.8.0_402");
        java("jvm/java-24", "24.0.2");
        assertThat(found(search())).isEmpty();
    }

    @Test
    void theWishedJavaIsTakenAlthoughANewerOneIsThere() throws IOException {
        Path wished = java("mine", "25");
        java("jvm/java-26", "26");
        assertThat(found(new Search(Optional.of(wished), List.of(), List.of(jvms)))).contains("mine");
    }

    @Test
    void aWishForAnOldJavaIsNotGranted() throws IOException {
        Path wished = java("mine", "21.0.1");
        java("jvm/java-25", "25");
        assertThat(found(new Search(Optional.of(wished), List.of(), List.of(jvms)))).contains("java-25");
    }

    @Test
    void aJavaOfMacOsIsFoundDeeperInside() throws IOException {
        java("jvm/temurin-25.jdk/Contents/Home", "25.0.1");
        assertThat(found(search())).contains("Home");
    }

    @Test
    void aFolderWithoutAJavaThatRunsIsPassedOver() throws IOException {
        Files.delete(java("jvm/broken", "25").resolve("bin/java"));
        Files.createDirectories(jvms.resolve("empty"));
        assertThat(found(search())).isEmpty();
    }

    @Test
    void theFoldersOfThisMachineAreSearched() {
        Search search = Search.of(Map.of("JAVA_HOME", "/opt/java", "MULTAQA_JAVA_HOME", "/srv/java"),
                Path.of("/usr/local/java-17"), Path.of("/home/amal"));
        assertThat(search).hasToString("/srv/java, /opt/java, /usr/local, /usr/lib/jvm, /opt, "
                + "/Library/Java/JavaVirtualMachines, /home/amal/.sdkman/candidates/java, /home/amal/.jdks");
    }

    @Test
    void theJarIsRunAgainWithItsOptionsAndArguments() throws IOException {
        JavaHome home = JavaHome.at(java("java-25", "25")).orElseThrow();
        Child child = Child.of(home, List.of("-Xmx300m", "-Dserver.port=1"), "multaqa.jar",
                new String[]{"import", "organisations", "a b.csv"});
        assertThat(child.command()).containsExactly(home.java().toString(), "-Xmx300m", "-Dserver.port=1",
                "-Dmultaqa.launcher=" + ProcessHandle.current().pid(), "-jar", "multaqa.jar", "import",
                "organisations", "a b.csv");
    }

    private Search search() {
        return new Search(Optional.empty(), List.of(), List.of(jvms));
    }

    private static Optional<String> found(Search search) {
        return search.best().map(home -> home.path().getFileName().toString());
    }

    private Path java(String name, String version) throws IOException {
        Path home = machine.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.createFile(home.resolve("bin/java"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
