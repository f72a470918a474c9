package org.multaqa.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;

/**
 * Whether a name can be read, and is what it seems to be (Unicode Technical Standard 39): real names in every script
 * and orthography pass, those that nobody sees or that look like another do not.
 */
final class Legibility {

    /** They turn what is read away from what is written; marks of direction, which do not, are taken out silently. */
    private static final Pattern OVERRIDE = Pattern.compile("[\\u202D\\u202E]");
    /** Shadda, vowel and small alef together are three; a Vietnamese letter has two. */
    private static final Pattern STACK = Pattern.compile("[\\p{Mn}\\p{Me}]{5,}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}&&[^\\u115F\\u1160\\u3164\\uFFA0]]");
    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9]");

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int BLANK_BRAILLE = 0x2800;

    private static final SpoofChecker MIXTURE = new SpoofChecker.Builder().setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(RestrictionLevel.MODERATELY_RESTRICTIVE)
            .build();

    private Legibility() {}

    /** Whether what stands in the file turns its own letters around. */
    static boolean isTurned(String field) {
        return OVERRIDE.matcher(field).find();
    }

    /** What is wrong with a name that has been cleaned. */
    static List<Problem> problems(String name) {
        var problems = new ArrayList<Problem>();
        if (!LETTER.matcher(name).find() || hasInvisible(name)) {
            problems.add(Problem.NAME_INVISIBLE);
        }
        if (STACK.matcher(name).find()) {
            problems.add(Problem.NAME_STACKED);
        }
        var words = WORD.matcher(name).results().map(word -> word.group()).toList();
        if (words.stream().anyMatch(Legibility::seemsLatin)) {
            problems.add(Problem.NAME_DISGUISED);
        } else if (words.stream().anyMatch(MIXTURE::failsChecks)) {
            problems.add(Problem.NAME_MIXED);
        }
        return problems;
    }

    private static boolean hasInvisible(String name) {
        int before = ' ';
        for (int letter : name.codePoints().toArray()) {
            if (letter == BLANK_BRAILLE
                    || UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                            && !shapes(letter, before)) {
                return true;
            }
            before = letter;
        }
        return false;
    }

    /** Joiners shape the letters of Persian and of India, and with selectors of style the pictures of emoji. */
    private static boolean shapes(int invisible, int before) {
        boolean picture = Character.getType(before) == Character.OTHER_SYMBOL || before == EMOJI_STYLE;
        return switch (invisible) {
            case NON_JOINER -> isShaped(before);
            case JOINER -> isShaped(before) || picture;
            case TEXT_STYLE, EMOJI_STYLE -> picture;
            default -> false;
        };
    }

    private static boolean isShaped(int letter) {
        return switch (UScript.getScript(letter)) {
            case UScript.LATIN, UScript.GREEK, UScript.CYRILLIC, UScript.COMMON -> false;
            // A vowel mark of Arabic is of every script, as the accents of Latin are.
            case UScript.INHERITED -> UScript.hasScript(letter, UScript.ARABIC);
            default -> UCharacter.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK
                    || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
        };
    }

    /** Whether all that is not Latin in a word with Latin letters looks as if it were. */
    private static boolean seemsLatin(String word) {
        var letters = word.codePoints().filter(UCharacter::isLetter).boxed().toList();
        var others = letters.stream().filter(letter -> UScript.getScript(letter) != UScript.LATIN).toList();
        return !others.isEmpty() && others.size() < letters.size()
                && others.stream().allMatch(Legibility::looksLatin);
    }

    private static boolean looksLatin(int letter) {
        int direction = UCharacter.getDirection(letter);
        return direction == UCharacterDirection.LEFT_TO_RIGHT
                && ASCII.matcher(MIXTURE.getSkeleton(Character.toString(letter))).matches();
    }
}
