package org.multaqa.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/**
 * The words of a text without what people write differently: case, accents, vowel marks, tatweel, direction marks,
 * the forms of hamza, alef, ya, kaf and ta marbuta, digits of any script, dots in acronyms, elided articles.
 * Computed here rather than by an engine's analyzer, so that any engine compares the same words.
 */
public final class NameFolding {

    /** Direction marks, joiners and soft hyphens; they may stand within l'eau and U.N. too. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** Two or more single letters that each end in a dot, with or without the last dot: U.N.E.S.C.O, م.ع. */
    private static final Pattern DOTTED = Pattern
            .compile("(?<![\\p{L}\\p{N}.])(?:\\p{L}\\.){2,}\\p{L}?(?![\\p{L}\\p{N}])");

    /** What French, Italian and Catalan elide before a vowel: l'eau and eau are one word to whoever searches. */
    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "dell",
            "all", "nell", "sull");

    /** Some letters fold to eighteen; a word of many of them would cost a search more than it could ever find. */
    private static final int LONGEST_WORD = 64;

    private NameFolding() {}

    /** The words, folded, in their order; none for a text without letters and digits, whatever it holds instead. */
    public static List<String> words(String text) {
        return read(text).stream().map(Read::folded).toList();
    }

    /** A word as it was written, without what is elided before it, and folded. */
    record Read(String written, String folded) {}

    static List<Read> read(String text) {
        var words = new ArrayList<Read>();
        var visible = INVISIBLE.matcher(text).replaceAll("");
        for (var written : written(DOTTED.matcher(visible).replaceAll(match -> match.group().replace(".", "")))) {
            var word = withoutElision(written);
            var folded = folded(word);
            var parts = folded.isEmpty() ? List.<String>of() : parts(folded);
            parts.forEach(part -> words.add(new Read(parts.size() == 1 ? word : part, part)));
        }
        return words;
    }

    /** All letters and digits of a text in one piece, so that A.M.A.L., Amal and AMAL are one acronym. */
    public static String squeezed(String text) {
        return String.join("", words(text.replace(".", "").replace("'", "").replace("’", "")));
    }

    /** One word, folded, as many of its letters as are compared. */
    static String folded(String word) {
        var folded = ICUFoldingFilter.NORMALIZER.normalize(word);
        var letters = new StringBuilder(folded.length());
        folded.codePoints().forEach(letter -> append(letters, letter));
        return letters.length() <= LONGEST_WORD
                ? letters.toString()
                : letters.substring(0, letters.offsetByCodePoints(0, letters.codePointCount(0, LONGEST_WORD)));
    }

    private static void append(StringBuilder letters, int letter) {
        switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> letters.append('ا');
            case 'ؤ' -> letters.append('و');
            case 'ئ', 'ى', 'ی', 'ے', 'ې' -> letters.append('ي');
            case 'ة', 'ۀ', 'ە', 'ہ', 'ھ', 'ۃ' -> letters.append('ه');
            case 'ک' -> letters.append('ك');
            case 'æ' -> letters.append("ae");
            case 'œ' -> letters.append("oe");
            case 'þ' -> letters.append("th");
            case 'ð' -> letters.append('d');
            case 'ء', 'ـ' -> {
                // A hamza of its own is left out as often as it is misplaced; tatweel only stretches the line.
            }
            default -> {
                if (Character.isLetterOrDigit(letter) && Character.getType(letter) != Character.MODIFIER_LETTER
                        || isVowelSign(letter)) {
                    letters.appendCodePoint(letter);
                }
            }
        }
    }

    /** In the scripts of India and its neighbours marks are vowels that tell words apart; folding leaves those. */
    private static boolean isVowelSign(int letter) {
        return Character.getType(letter) == Character.COMBINING_SPACING_MARK
                || Character.getType(letter) == Character.NON_SPACING_MARK
                        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.INHERITED
                        && Character.UnicodeScript.of(letter) != Character.UnicodeScript.ARABIC;
    }

    private static List<String> written(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (Character.isIdeographic(letter)) {
                flush(word, words);
                words.add(Character.toString(letter));
            } else if (belongsToWord(letter)) {
                word.appendCodePoint(letter);
            } else {
                flush(word, words);
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** A number that is written joined to an Arabic word is a word of its own, as the spaces beside it come and go. */
    private static List<String> parts(String folded) {
        var parts = new ArrayList<String>(1);
        int from = 0;
        for (int i = 1; i < folded.length(); i++) {
            char before = folded.charAt(i - 1);
            char letter = folded.charAt(i);
            if (isArabicLetter(before) && Character.isDigit(letter)
                    || Character.isDigit(before) && isArabicLetter(letter)) {
                parts.add(folded.substring(from, i));
                from = i;
            }
        }
        parts.add(folded.substring(from));
        return parts;
    }

    private static boolean isArabicLetter(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }

    private static boolean belongsToWord(int letter) {
        return Character.isLetterOrDigit(letter) || isApostrophe(letter) || switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '’' || letter == '‘' || letter == '`';
    }

    /** Without l' before and without 's behind; any other apostrophe stands inside a word, as in Sha'ab or O'Connor. */
    private static String withoutElision(String word) {
        var plain = word.replace('’', '\'').replace('‘', '\'').replace('`', '\'');
        int first = plain.indexOf('\'');
        if (first > 0 && plain.length() - first > 2
                && ELIDED.contains(plain.substring(0, first).toLowerCase(Locale.ROOT))) {
            plain = plain.substring(first + 1);
        }
        return plain.endsWith("'s") || plain.endsWith("'S") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
