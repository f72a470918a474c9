package org.multaqa.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.multaqa.names.Lexicon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lexicon with what an editor adds to it in a file of the data folder, which is read again when it has changed. A
 * line that cannot be read is left out, and told in the log by its number.
 */
final class LexiconFile {

    private static final Logger log = LoggerFactory.getLogger(LexiconFile.class);
    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final Path file;
    private @Nullable Lexicon lexicon;
    private FileTime read = NEVER;

    LexiconFile(Path file) {
        this.file = file;
    }

    /** The lexicon as it is now; the same object while nothing has changed. */
    synchronized Lexicon lexicon() {
        var modified = modified();
        var known = lexicon;
        if (known == null || !modified.equals(read)) {
            known = Lexicon.withAdded(lines());
            lexicon = known;
            read = modified;
        }
        return known;
    }

    private FileTime modified() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException absent) {
            return NEVER;
        }
    }

    private List<String> lines() {
        try {
            var lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size())
                    .filter(i -> isReadable(i, lines.get(i)))
                    .mapToObj(lines::get)
                    .toList();
        } catch (NoSuchFileException absent) {
            return List.of();
        } catch (IOException unreadable) {
            log.warn("The lexicon {} cannot be read, and adds nothing: {}", file, unreadable.toString());
            return List.of();
        }
    }

    private boolean isReadable(int index, String line) {
        var problem = Lexicon.problem(line);
        problem.ifPresent(words -> log.warn("Line {} of the lexicon {} is left out: {}", index + 1, file, words));
        return problem.isEmpty();
    }
}
