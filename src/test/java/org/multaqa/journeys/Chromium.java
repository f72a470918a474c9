package org.multaqa.journeys;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The Chromium in which the tests look at pages.
 *
 * @param program what to start, or null for the one that Playwright downloads itself
 * @param environment what it needs besides the environment of this process
 */
record Chromium(@Nullable Path program, Map<String, String> environment) {

    private static final String[] NAMES = {"chromium", "chromium-browser", "google-chrome", "chrome"};

    /** The one that the variable CHROMIUM names or the machine has; else one from a package. */
    static Optional<Chromium> find() {
        return named().or(Chromium::onThePath).or(PackedChromium::bring);
    }

    /** The one that Playwright knows how to bring. */
    static Chromium ofPlaywright() {
        return new Chromium(null, Map.of());
    }

    private static Optional<Chromium> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .filter(name -> !name.isBlank())
                .map(name -> new Chromium(Path.of(name), Map.of()));
    }

    private static Optional<Chromium> onThePath() {
        return folders().flatMap(folder -> Stream.of(NAMES).map(folder::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Chromium(program, Map.of()));
    }

    /** The folders in which this machine keeps its programs. */
    static Stream<Path> folders() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }
}
