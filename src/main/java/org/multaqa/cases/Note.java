package org.multaqa.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about a case.
 *
 * @param person who, or null for somebody who is gone
 * @param byDesk whether they wrote it for the team
 * @param text 1 to {@value #LONGEST} characters
 */
public record Note(UUID id, UUID ofCase, Instant at, @Nullable UUID person, boolean byDesk, String text) {

    /** How many characters a note can have. */
    public static final int LONGEST = 4000;

    public Note {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a note has 1 to " + LONGEST + " characters");
        }
    }

    /** What somebody typed, as a note keeps it: without control characters, and with one kind of line break. */
    public static String typed(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
    }

    /** The text line by line, without empty ones. */
    public List<String> paragraphs() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** A new one. */
    public static Note of(Case about, UUID person, boolean byDesk, String text, Instant now) {
        return new Note(UUID.randomUUID(), about.id(), now, person, byDesk, text);
    }
}
