package org.multaqa.search.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How names in Latin letters write each Arabic letter. Written from names, not from what the search compares. */
final class ArabicSounds {

    private static final Map<Character, List<String>> WRITTEN = Map.ofEntries(consonant('ب', "b", "p"),
            consonant('پ', "p"), consonant('ت', "t"), consonant('ث', "th", "t"), consonant('ج', "j", "g", "dj"),
            consonant('ح', "h"), consonant('خ', "kh"), consonant('د', "d"), consonant('ذ', "dh", "th", "d", "z"),
            consonant('ر', "r"), consonant('ز', "z"), consonant('س', "s"), consonant('ش', "sh", "ch"),
            consonant('ص', "s"), consonant('ض', "d", "dh"), consonant('ط', "t"), consonant('ظ', "dh", "z", "th"),
            consonant('غ', "gh", "g"), consonant('ف', "f", "v", "ph"), consonant('ق', "q", "k", "g", "c"),
            consonant('ك', "k", "c"), consonant('ل', "l"), consonant('م', "m"), consonant('ن', "n"),
            consonant('ه', "h"),
            letter('ا', "a", "e", "i", "o", "u", "aa", "ia"), letter('أ', "a", "e", "o", "u"), letter('إ', "i", "e"),
            letter('آ', "a", "aa"), letter('ى', "a"), letter('ة', "a", "ah", "e", "eh", "at"),
            letter('و', "u", "ou", "oo", "o", "w", "v", "au", "ow", "uw"),
            letter('ي', "i", "y", "ee", "ei", "ai", "e", "ie", "ay", "iy", "yy"), letter('ع'), letter('ء'),
            letter('ی', "i", "y", "ee", "a"), letter('ئ', "i", "e"), letter('ؤ', "o", "u"));

    private static final String VOWELS = "اويىة";
    private static final String ALSO_SILENT = "أإعءئؤ";

    private ArabicSounds() {}

    private static Map.Entry<Character, List<String>> letter(char arabic, String... latin) {
        return Map.entry(arabic, List.of(latin));
    }

    /** A consonant is doubled where Arabic has shadda. */
    private static Map.Entry<Character, List<String>> consonant(char arabic, String... latin) {
        var all = new ArrayList<>(List.of(latin));
        List.of(latin).forEach(one -> all.add(one + one));
        return Map.entry(arabic, List.copyOf(all));
    }

    static boolean knows(char arabic) {
        return WRITTEN.containsKey(arabic);
    }

    static List<String> written(char arabic) {
        return WRITTEN.getOrDefault(arabic, List.of());
    }

    /** What it costs the likeness of two words that the Latin one leaves the letter out; negative if it never does. */
    static int costOfSilence(char arabic, boolean last) {
        if (ALSO_SILENT.indexOf(arabic) >= 0) {
            return 0;
        }
        if (VOWELS.indexOf(arabic) >= 0) {
            return arabic == 'و' || arabic == 'ي' ? 2 : 1;
        }
        return arabic == 'ه' ? last ? 0 : 2 : -1;
    }
}
