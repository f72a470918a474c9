package org.multaqa.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** An installed Java, as its file {@code release} describes it. */
record JavaHome(Path path, Runtime.Version version) {

    /** Empty when the folder holds no Java that runs, or one that does not tell its version. */
    static Optional<JavaHome> at(Path path) {
        if (!Files.isExecutable(java(path))) {
            return Optional.empty();
        }
        Properties release = new Properties();
        try (Reader reader = Files.newBufferedReader(path.resolve("release"))) {
            release.load(reader);
            String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
            return Optional.of(new JavaHome(path.toRealPath(), Runtime.Version.parse(version)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    boolean isNewEnough() { return version.feature() >= Launcher.OLDEST_JAVA; }

    Path java() {
        return java(path);
    }

    private static Path java(Path home) {
        return home.resolve("bin").resolve("java");
    }
}
