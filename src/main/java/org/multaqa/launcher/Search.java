package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a Java is looked for.
 *
 * @param wish the folder that {@code MULTAQA_JAVA_HOME} names: taken whenever it is new enough
 * @param homes folders that may each be a Java
 * @param collections folders of which each child may be a Java
 */
record Search(Optional<Path> wish, List<Path> homes, List<Path> collections) {

    static Search here() {
        return of(System.getenv(), Path.of(System.getProperty("java.home")), Path.of(System.getProperty("user.home")));
    }

    static Search of(Map<String, String> environment, Path running, Path user) {
        Path siblings = running.getParent() == null ? running : running.getParent();
        return new Search(folder(environment, "MULTAQA_JAVA_HOME"), folder(environment, "JAVA_HOME").stream().toList(),
                List.of(siblings, Path.of("/usr/lib/jvm"), Path.of("/opt"),
                        Path.of("/Library/Java/JavaVirtualMachines"), user.resolve(".sdkman/candidates/java"),
                        user.resolve(".jdks")));
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of);
    }

    /** The wish if it is new enough, else the newest of all. */
    Optional<JavaHome> best() {
        return wish.flatMap(JavaHome::at).filter(JavaHome::isNewEnough).or(this::newest);
    }

    private Optional<JavaHome> newest() {
        return Stream.concat(homes.stream(), collections.stream().flatMap(Search::children))
                .flatMap(path -> JavaHome.at(path).stream())
                .filter(JavaHome::isNewEnough)
                .max(Comparator.comparing(JavaHome::version));
    }

    /** On macOS the Java itself is deeper inside. */
    private static Stream<Path> children(Path collection) {
        try (Stream<Path> children = Files.list(collection)) {
            return children.flatMap(child -> Stream.of(child, child.resolve("Contents/Home"))).toList().stream();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.empty();
        }
    }

    @Override
    public String toString() {
        String folders = Stream.concat(homes.stream(), collections.stream())
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(", "));
        return wish.map(path -> path + ", ").orElse("") + folders;
    }
}
