package org.multaqa.mail;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a reader is told, in their language; sent as HTML and as plain text, with the same words. Whatever controls names
 * may carry, the texts are one line each, and nothing in them turns the direction of what is around them. Names come
 * through {@code Wording.text}, which isolates them.
 *
 * @param subject shortened where it is longer than a subject may be
 * @param paragraphs at least one
 * @param button the one thing to do, or null
 * @param closing the last line, such as who sends this
 * @param reason why the reader gets this
 * @param unsubscribe a path of the mall, beginning with {@code /}, where one POST without a session ends such letters
 *     (RFC 8058), and whose page asks the same of a person; null where there is nothing to end
 */
public record Letter(String subject, List<String> paragraphs, @Nullable Button button, String closing, String reason,
        @Nullable String unsubscribe) {

    private static final int LONGEST_SUBJECT = 150;

    public Letter {
        subject = Line.of(subject).atMost(LONGEST_SUBJECT).text();
        paragraphs = paragraphs.stream().map(paragraph -> Line.of(paragraph).text()).toList();
        closing = Line.of(closing).text();
        reason = Line.of(reason).text();
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("a letter without a paragraph");
        }
        if (unsubscribe != null) {
            checkPath(unsubscribe);
        }
    }

    /**
     * The one thing that a letter asks for.
     *
     * @param path of the mall, in ASCII, beginning with {@code /}; the mall's address is put before it
     */
    public record Button(String label, String path) {

        public Button {
            label = Line.of(label).text();
            checkPath(path);
        }
    }

    Optional<String> unsubscribing() {
        return Optional.ofNullable(unsubscribe);
    }

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
        return "Letter";
    }

    private static void checkPath(String path) {
        if (!path.matches("/([!#-;=?-\\[\\]_a-z~][!#-;=?-\\[\\]_a-z~]*)?") || path.startsWith("//")) {
            throw new IllegalArgumentException("a link leads to a path of the mall, in ASCII");
        }
    }
}
