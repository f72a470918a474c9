package org.multaqa.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of the data folder that belong to the mall. All else there can be made anew, as the index, belongs to the
 * machine, as the database's own files and passwords, or is on its way, as an upload that nobody has accepted.
 */
record MallFiles(Path folder) {

    /** Also what a backup may name: no other path is ever written. */
    private static final Pattern OURS = Pattern
            .compile("files/([0-9a-f]{2})/\\1[0-9a-f]{62}|keys/[a-z0-9][a-z0-9-]{0,39}|lexicon\\.tsv");

    static boolean isOurs(String path) {
        return OURS.matcher(path).matches();
    }

    /** Their paths below the folder, in order; closed by the caller. Links are not followed. */
    Stream<String> paths() throws IOException {
        return Stream.of("files", "keys", "lexicon.tsv")
                .map(folder::resolve)
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .flatMap(MallFiles::filesBelow)
                .map(path -> folder.relativize(path).toString())
                .filter(MallFiles::isOurs);
    }

    private static Stream<Path> filesBelow(Path path) {
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? Stream.of(path) : Stream.of();
        }
        try (var below = Files.list(path)) {
            return below.sorted().toList().stream().flatMap(MallFiles::filesBelow);
        } catch (IOException unreadable) {
            // Left out, it would be missed when it is too late.
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a file has its own hash for a name. */
    static boolean isNamedByHash(String path) {
        return path.startsWith("files/");
    }

    /** Of {@link #isNamedByHash one that has}. */
    static String hashIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
