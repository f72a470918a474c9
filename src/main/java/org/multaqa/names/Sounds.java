package org.multaqa.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How a word sounds, the same in Arabic and Latin letters, so that an Arabic name is met by its romanisations and by
 * Arabizi, and a Latin name by its Arabic spelling. A sound is a letter: small ones as in English; {@code H X S D T Z G}
 * for ح خ ص ض ط ظ غ; {@code c} ش, {@code 4} ث, {@code 5} ذ, {@code 3} ع; {@code A W Y} for ا و ي, which may be long
 * vowels or not, {@code E I} for ه and ي at the end of a word; {@code C 6 8} for what ch, th and dh may each be;
 * {@code 2 7 9} for the digits of Arabizi that stand for more than one letter. What they cost, {@link SoundCosts} says.
 */
public final class Sounds {

    private static final Map<Character, Character> ARABIC = Map.ofEntries(Map.entry('ا', 'A'), Map.entry('ب', 'b'),
            Map.entry('پ', 'p'), Map.entry('ت', 't'), Map.entry('ث', '4'), Map.entry('ج', 'j'), Map.entry('چ', 'C'),
            Map.entry('ح', 'H'), Map.entry('خ', 'X'), Map.entry('د', 'd'), Map.entry('ذ', '5'), Map.entry('ر', 'r'),
            Map.entry('ز', 'z'), Map.entry('ژ', 'j'), Map.entry('س', 's'), Map.entry('ش', 'c'), Map.entry('ص', 'S'),
            Map.entry('ض', 'D'), Map.entry('ط', 'T'), Map.entry('ظ', 'Z'), Map.entry('ع', '3'), Map.entry('غ', 'G'),
            Map.entry('ف', 'f'), Map.entry('ڤ', 'v'), Map.entry('ڥ', 'v'), Map.entry('ق', 'q'), Map.entry('ك', 'k'),
            Map.entry('گ', 'g'), Map.entry('ل', 'l'), Map.entry('م', 'm'), Map.entry('ن', 'n'), Map.entry('ه', 'h'),
            Map.entry('و', 'W'), Map.entry('ي', 'Y'));

    /** The longer ones first. */
    private static final List<Map.Entry<String, String>> LATIN = List.of(Map.entry("tch", "C"), Map.entry("sch", "c"),
            Map.entry("ck", "k"), Map.entry("sh", "c"), Map.entry("ch", "C"), Map.entry("kh", "X"),
            Map.entry("gh", "G"), Map.entry("th", "6"), Map.entry("dh", "8"), Map.entry("dj", "j"),
            Map.entry("ph", "f"), Map.entry("qu", "q"), Map.entry("ou", "u"), Map.entry("oo", "u"),
            Map.entry("ee", "i"), Map.entry("x", "ks"));

    private static final String DIGITS_OF_ARABIZI = "2356789";
    private static final Map<Character, Character> ARABIZI = Map.of('2', '2', '3', '3', '5', 'X', '6', 'T', '7', '7',
            '8', 'G', '9', '9');

    private static final String GOD = "لله";

    private static final int SHORTEST_BEHIND_ARTICLE = 3;

    private Sounds() {}

    /**
     * The sounds of a folded word, and those without an article that is written joined to it; none for a word of
     * another script or without letters.
     */
    public static Set<String> of(String word) {
        var sounds = new LinkedHashSet<String>();
        if (ArabicForms.isArabic(word)) {
            ArabicForms.of(word).forEach(form -> add(sounds, ofArabic(form)));
        } else if (isLatin(word)) {
            add(sounds, ofLatin(word));
            var bare = withoutArticle(word);
            if (!bare.equals(word)) {
                add(sounds, ofLatin(bare));
            }
        }
        return sounds;
    }

    /** How many of these sounds are consonants that every spelling writes. */
    public static int consonants(String sounds) {
        return (int) sounds.chars().filter(sound -> "aeiouAEIWY3hwy2".indexOf(sound) < 0).count();
    }

    private static void add(Set<String> sounds, String sound) {
        if (!sound.isEmpty()) {
            sounds.add(sound);
        }
    }

    private static String ofArabic(String written) {
        // The one name in which two letters written are heard as one, and in how many names it is.
        var word = written.endsWith(GOD) ? written.substring(0, written.length() - 2) + "ه" : written;
        var sounds = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean last = i == word.length() - 1 && i > 0;
            if (last && letter == 'ه') {
                sounds.append('E');
            } else if (last && letter == 'ي') {
                sounds.append('I');
            } else if (ARABIC.containsKey(letter)) {
                sounds.append(ARABIC.get(letter));
            }
        }
        return sounds.toString();
    }

    private static boolean isLatin(String word) {
        return word.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    private static String ofLatin(String word) {
        var sounds = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            var several = severalAt(word, i);
            if (several != null) {
                append(sounds, several.getValue());
                i += several.getKey().length();
            } else {
                append(sounds, single(word, i));
                i++;
            }
        }
        return sounds.toString();
    }

    private static Map.@Nullable Entry<String, String> severalAt(String word, int i) {
        for (var several : LATIN) {
            if (word.startsWith(several.getKey(), i)) {
                return several;
            }
        }
        return null;
    }

    /** A letter that is written twice is heard once. */
    private static void append(StringBuilder sounds, String sound) {
        for (int i = 0; i < sound.length(); i++) {
            if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound.charAt(i)) {
                sounds.append(sound.charAt(i));
            }
        }
    }

    private static String single(String word, int i) {
        char letter = word.charAt(i);
        boolean last = i == word.length() - 1;
        if (letter == 'c') {
            return !last && "eiy".indexOf(word.charAt(i + 1)) >= 0 ? "s" : "k";
        }
        if (letter == 'h' && last && i > 0 && "aeio".indexOf(word.charAt(i - 1)) >= 0) {
            return "";
        }
        if (letter >= 'a' && letter <= 'z') {
            return String.valueOf(letter);
        }
        return DIGITS_OF_ARABIZI.indexOf(letter) >= 0 ? String.valueOf(ARABIZI.get(letter)) : "";
    }

    /** Alsalam, Elhikma, and with the sound that the article takes on: Assalam, Ennour, Echourouk. */
    private static String withoutArticle(String word) {
        if (word.length() < 2 + SHORTEST_BEHIND_ARTICLE || "aeiou".indexOf(word.charAt(0)) < 0) {
            return word;
        }
        if (word.charAt(1) == 'l') {
            return word.substring(2);
        }
        if (word.startsWith("ch", 1) || word.startsWith("sh", 1)) {
            return word.startsWith(word.substring(1, 3), 3) ? word.substring(3) : word.substring(1);
        }
        return word.charAt(1) == word.charAt(2) && "dnrstz".indexOf(word.charAt(1)) >= 0 ? word.substring(2) : word;
    }
}
