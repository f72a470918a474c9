package org.multaqa.mail;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A text in one line, without what could end a header or turn the direction of what stands around it: of the controls of
 * the Unicode Bidirectional Algorithm, marks and first strong isolates remain, and each isolate ends.
 *
 * @param text never blank
 */
record Line(String text) {

    static final char ISOLATE = '\u2068';
    static final char POP = '\u2069';
    private static final String CONTROLS = "[\\p{Cc}\\u2028\\u2029]";
    private static final String TURNING = "[\\u202A-\\u202E\\u2066\\u2067\\uFEFF\\uFFF9-\\uFFFB\\p{Cs}]";

    Line {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a letter with an empty line");
        }
    }

    static Line of(String written) {
        var line = written.replaceAll(CONTROLS, " ").replaceAll(TURNING, "").replaceAll(" {2,}", " ").strip();
        return new Line(balanced(line));
    }

    /** Cut between two letters as a reader sees them, with a sign that something is missing. */
    Line atMost(int longest) {
        if (text.length() <= longest) {
            return this;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return new Line(balanced(text.substring(0, letters.preceding(longest)).strip() + "…"));
    }

    private static String balanced(String line) {
        var balanced = new StringBuilder();
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == POP && open == 0) {
                continue;
            }
            open += letter == ISOLATE ? 1 : letter == POP ? -1 : 0;
            balanced.append(letter);
        }
        return balanced.append(String.valueOf(POP).repeat(open)).toString();
    }
}
