package org.multaqa.imports;

import java.util.regex.Pattern;

import com.ibm.icu.text.Normalizer2;

/** Takes out of real texts what nobody typed on purpose: marks of direction, soft hyphens, doubled spaces. */
final class Cleaning {

    /** What shows nothing by itself and, left in a name, turns the text around it or hides it from a search. */
    private static final Pattern INVISIBLE = Pattern
            .compile("[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern SPACE_IN_LINE = Pattern.compile("[\\t\\p{Zs}]+");
    private static final Pattern LINE_END = Pattern.compile(" ?(\\r\\n|[\\r\\n\\u0085\\u2028\\u2029]) ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private Cleaning() {}

    /** A text on one line. */
    static String line(String text) {
        return SPACE.matcher(visible(text)).replaceAll(" ").strip();
    }

    /** A text of some paragraphs, parted by empty lines. */
    static String paragraphs(String text) {
        var lines = LINE_END.matcher(SPACE_IN_LINE.matcher(visible(text)).replaceAll(" ")).replaceAll("\n");
        return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    /** Whether there is a character that no text has: it tells of a damaged file. */
    static boolean isDamaged(String text) {
        return text.chars()
                .anyMatch(letter -> Character.getType(letter) == Character.CONTROL && !Character.isWhitespace(letter)
                        && letter != 0x85);
    }

    private static String visible(String text) {
        return COMPOSED.normalize(INVISIBLE.matcher(text).replaceAll(""));
    }
}
