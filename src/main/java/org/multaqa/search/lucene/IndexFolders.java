package org.multaqa.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.multaqa.changes.ChangeLog.Identity;
import org.multaqa.database.StartRefusedException;
import org.multaqa.search.ranking.LexiconFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The folders of indexes, numbered as they were begun: one that is searched, and for a while one that is built. */
final class IndexFolders {

    private static final Logger log = LoggerFactory.getLogger(IndexFolders.class);

    private final Path home;
    private final LexiconFile lexicon;

    IndexFolders(Path home, LexiconFile lexicon) {
        this.home = home;
        this.lexicon = lexicon;
    }

    /**
     * Looks whether the index would be written and deleted elsewhere than it seems.
     *
     * @throws StartRefusedException if it would
     */
    void refuseLinks() throws IOException {
        var inHome = Files.isDirectory(home) && !Files.isSymbolicLink(home) ? newestFirst() : List.<Path>of();
        for (var folder : Stream.concat(Stream.of(home), inHome.stream()).toList()) {
            if (Files.isSymbolicLink(folder)) {
                throw new StartRefusedException("The search index is not written to " + folder
                        + " because that is a link to another place: remove the link, and the index is built anew.");
            }
        }
    }

    /** The newest complete index that fits the database, else one that is half built, else a new one. */
    OpenIndex best(Identity database) throws IOException {
        Files.createDirectories(home);
        @Nullable
        OpenIndex half = null;
        for (var folder : newestFirst()) {
            var index = half == null ? open(folder, database) : null;
            if (index != null && index.complete()) {
                return index;
            }
            half = index == null ? half : index;
        }
        return half == null ? begin(database) : half;
    }

    OpenIndex begin(Identity database) throws IOException {
        int last = newestFirst().stream().mapToInt(IndexFolders::number).findFirst().orElse(0);
        return new OpenIndex(home.resolve(Integer.toString(last + 1)), database.id(), lexicon);
    }

    /** Removes every index but that one. */
    void keepOnly(OpenIndex kept) throws IOException {
        for (var folder : newestFirst()) {
            if (!folder.equals(kept.folder())) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private @Nullable OpenIndex open(Path folder, Identity database) {
        OpenIndex index = null;
        try {
            if (!fits(folder, database)) {
                log.info("The search index {} is of another version or database, and is built anew", folder);
                return null;
            }
            index = new OpenIndex(folder, database.id(), lexicon);
            index.verify();
            return index;
        } catch (IOException | RuntimeException damaged) {
            log.warn("The search index {} is damaged, and is built anew: {}", folder, damaged.toString());
            log.debug("how the index is damaged", damaged);
            if (index != null) {
                index.abandon();
            }
            return null;
        }
    }

    private static boolean fits(Path folder, Identity database) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            return CommitLabel.of(SegmentInfos.readLatestCommit(directory).getUserData().entrySet()).fits(database);
        }
    }

    private List<Path> newestFirst() throws IOException {
        return newestFirst(home);
    }

    /** Those in that folder. */
    static List<Path> newestFirst(Path home) throws IOException {
        try (var folders = Files.list(home)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("\\d{1,9}"))
                    .sorted(Comparator.comparingInt(IndexFolders::number).reversed())
                    .toList();
        }
    }

    private static int number(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }
}
