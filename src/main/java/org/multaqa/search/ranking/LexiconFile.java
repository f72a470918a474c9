package org.multaqa.search.ranking;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.names.Lexicon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lexicon with what an editor adds to it in a file of the data folder, which is read again when it has changed. A
 * line that cannot be read is left out, and the first of them are told in the log by their numbers. What is no file, such
 * as a pipe that nobody writes to, or larger than anyone writes, adds nothing: it must not keep the mall from starting.
 */
public final class LexiconFile {

    private static final Logger log = LoggerFactory.getLogger(LexiconFile.class);
    private static final FileTime NEVER = FileTime.fromMillis(0);

    private static final int MOST_BYTES = 4_000_000;
    private static final int MOST_TOLD = 20;

    private final Path file;
    private @Nullable Lexicon lexicon;
    private FileTime read = NEVER;
    private String told = "";

    public LexiconFile(Path file) {
        this.file = file;
    }

    /** The lexicon as it is now; the same object while nothing has changed. */
    public synchronized Lexicon lexicon() {
        var found = found();
        var modified = found == null ? NEVER : found.lastModifiedTime();
        var known = lexicon;
        if (known == null || !modified.equals(read)) {
            known = Lexicon.withAdded(found == null ? List.of() : lines(found));
            lexicon = known;
            read = modified;
        }
        return known;
    }

    private @Nullable BasicFileAttributes found() {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException absent) {
            return null;
        }
    }

    private List<String> lines(BasicFileAttributes found) {
        if (!found.isRegularFile()) {
            return nothing("it is no regular file");
        }
        try (var stream = Files.newInputStream(file)) {
            var bytes = found.size() > MOST_BYTES ? new byte[0] : stream.readNBytes(MOST_BYTES + 1);
            if (Math.max(found.size(), bytes.length) > MOST_BYTES) {
                return nothing("it has more than " + MOST_BYTES + " bytes");
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            told = "";
            return readable(text);
        } catch (IOException unreadable) {
            return nothing(unreadable.toString());
        }
    }

    /** Told once, for the file is looked at twice a second. */
    private List<String> nothing(String why) {
        if (!why.equals(told)) {
            log.warn("The lexicon {} cannot be read, and adds nothing: {}", file, why);
            told = why;
        }
        return List.of();
    }

    private List<String> readable(String text) {
        var readable = new ArrayList<String>();
        int number = 0;
        int leftOut = 0;
        for (var line : text.lines().toList()) {
            number++;
            var problem = Lexicon.problem(line);
            if (problem.isEmpty()) {
                readable.add(line);
            } else if (leftOut++ < MOST_TOLD) {
                log.warn("Line {} of the lexicon {} is left out: {}", number, file, problem.get());
            }
        }
        if (leftOut > MOST_TOLD) {
            log.warn("{} more lines of the lexicon {} are left out", leftOut - MOST_TOLD, file);
        }
        return readable;
    }
}
