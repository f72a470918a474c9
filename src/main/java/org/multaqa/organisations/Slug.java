package org.multaqa.organisations;

import java.util.Locale;
import java.util.UUID;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/** The part of an address that names an organisation: its name's letters and digits, of every script. */
public final class Slug {

    private static final int LONGEST = 80;
    private static final int LONGEST_KEPT = 120;
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    private static final int TATWEEL = 0x640;

    private Slug() {}

    /** A slug for that name; never empty. Accents and vowel marks are dropped, as people leave them out in addresses. */
    public static String of(String name) {
        var slug = new StringBuilder();
        DECOMPOSED.normalize(name).toLowerCase(Locale.ROOT).codePoints().forEach(letter -> append(slug, letter));
        var end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        var trimmed = COMPOSED.normalize(slug.substring(0, end));
        return trimmed.isEmpty() ? "organisation" : trimmed;
    }

    /** Whether a kiosk may have this address at all; what cannot is never looked for. */
    static boolean canBe(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_KEPT && text.codePoints().noneMatch(Slug::isUnseen);
    }

    /** A slug for a name that another organisation has already: told apart by a few characters of its id. */
    public static String of(String name, UUID id) {
        return of(name) + "-" + id.toString().substring(0, 8);
    }

    private static void append(StringBuilder slug, int letter) {
        if (slug.length() >= LONGEST || letter == TATWEEL) {
            return;
        }
        if (UCharacter.isLetterOrDigit(letter)) {
            slug.appendCodePoint(letter);
        } else if (isMark(letter)) {
            appendMark(slug, letter);
        } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-' && isSeparator(letter)) {
            slug.append('-');
        }
    }

    /** Marks belong to the letters of Indic and other scripts; in Latin, Greek, Cyrillic and Arabic they can go. */
    private static void appendMark(StringBuilder slug, int mark) {
        boolean hamzaOrMadda = mark >= 0x653 && mark <= 0x655;
        int script = UScript.getScript(mark);
        if (hamzaOrMadda || script != UScript.INHERITED && script != UScript.ARABIC) {
            slug.appendCodePoint(mark);
        }
    }

    private static boolean isMark(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.CANONICAL_COMBINING_CLASS) > 0
                || UCharacter.getType(letter) == Character.NON_SPACING_MARK
                || UCharacter.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    /** Apostrophes and marks of direction part no words. */
    private static boolean isSeparator(int letter) {
        return letter != '\'' && letter != '’' && letter != 'ʼ' && UCharacter.getType(letter) != Character.FORMAT;
    }

    private static boolean isUnseen(int letter) {
        return Character.isISOControl(letter) || Character.getType(letter) == Character.SURROGATE
                || UCharacter.hasBinaryProperty(letter, UProperty.BIDI_CONTROL);
    }
}
