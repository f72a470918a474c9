package org.multaqa.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.multaqa.language.Language.Direction;
import org.multaqa.mail.LetterPage.Link;

/**
 * A letter as plain text: lines of at most 72 letters, which a mail program may join again (RFC 3676), each with its own
 * direction: programs look at each line for itself, so that one that begins with a name of another script would turn.
 */
final class LetterText {

    /** What the lines are to the mail program. */
    static final String TYPE = "text/plain; charset=UTF-8; format=flowed; delsp=no";

    private static final int WIDTH = 72;
    private static final String END = "\r\n";
    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final String RIGHT_TO_LEFT = "\u200F";

    private final Direction direction;
    private final StringBuilder text = new StringBuilder();

    private LetterText(Direction direction) {
        this.direction = direction;
    }

    static String of(LetterPage page) {
        var text = new LetterText(page.language().direction());
        page.paragraphs().forEach(text::paragraph);
        page.buttons().forEach(text::link);
        text.paragraph(page.closing());
        // The line that parts a signature, with its space.
        text.text.append("-- ").append(END);
        text.paragraph(page.reason());
        page.unsubscribing().forEach(text::link);
        return text.text.toString().stripTrailing() + END;
    }

    private void link(Link link) {
        lines(link.label() + ":");
        text.append(link.address()).append(END).append(END);
    }

    private void paragraph(String words) {
        lines(words);
        text.append(END);
    }

    private void lines(String words) {
        var lines = wrapped(words);
        for (int i = 0; i < lines.size(); i++) {
            text.append(stuffed(directed(lines.get(i)))).append(i < lines.size() - 1 ? " " : "").append(END);
        }
    }

    /** A space before what would mean something at the beginning of a line (RFC 3676, section 4.4). */
    private static String stuffed(String line) {
        return line.startsWith(">") || line.startsWith("From ") ? " " + line : line;
    }

    private String directed(String line) {
        boolean turns = line.codePoints()
                .mapToObj(LetterText::directionOf)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(first -> first != direction)
                .isPresent();
        return turns ? (direction == Direction.RTL ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + line : line;
    }

    /** Empty for what has none of its own, such as digits and stops. */
    private static Optional<Direction> directionOf(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(Direction.LTR);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Optional.of(Direction.RTL);
            default -> Optional.empty();
        };
    }

    /** An isolate ends with its line; one that goes on begins anew in the next. */
    private static List<String> wrapped(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int open = 0;
        for (var word : words.split(" ")) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > WIDTH) {
                lines.add(line.append(pops(open)).toString());
                line.setLength(0);
                line.append(isolates(open));
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
            open += count(word, Line.ISOLATE) - count(word, Line.POP);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence words) {
        return (int) words.codePoints().filter(letter -> letter != Line.ISOLATE && letter != Line.POP).count();
    }

    private static int count(String word, char control) {
        return (int) word.chars().filter(letter -> letter == control).count();
    }

    private static String isolates(int open) {
        return String.valueOf(Line.ISOLATE).repeat(open);
    }

    private static String pops(int open) {
        return String.valueOf(Line.POP).repeat(open);
    }
}
