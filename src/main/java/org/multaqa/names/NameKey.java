package org.multaqa.names;

import java.util.Map;

/**
 * How a word sounds in its consonants, the same in Arabic and Latin letters: an Arabic name is found by its
 * romanisations and by Arabizi, and a Latin name by its Arabic spelling. Sounds that the other script cannot tell
 * apart share a letter (ت ط t; ب b p; ج غ g j; ف f v). Vowels are left out, w and y with them.
 */
public final class NameKey {

    /** Fewer consonants than this say too little. */
    private static final int SHORTEST = 2;

    private static final Map<Character, String> ARABIC = Map.ofEntries(Map.entry('ب', "b"), Map.entry('پ', "b"),
            Map.entry('ت', "t"), Map.entry('ط', "t"), Map.entry('ث', "t"), Map.entry('ج', "g"), Map.entry('غ', "g"),
            Map.entry('گ', "g"), Map.entry('ح', "h"), Map.entry('ه', "h"), Map.entry('خ', "x"), Map.entry('د', "d"),
            Map.entry('ض', "d"), Map.entry('ذ', "d"), Map.entry('ر', "r"), Map.entry('ز', "z"), Map.entry('ظ', "z"),
            Map.entry('ژ', "g"), Map.entry('س', "s"), Map.entry('ص', "s"), Map.entry('ش', "c"), Map.entry('چ', "c"),
            Map.entry('ف', "f"), Map.entry('ڤ', "f"), Map.entry('ڥ', "f"), Map.entry('ق', "k"), Map.entry('ك', "k"),
            Map.entry('ل', "l"), Map.entry('م', "m"), Map.entry('ن', "n"));

    private static final Map<String, String> LATIN_PAIRS = Map.of("sh", "c", "ch", "c", "kh", "x", "gh", "g", "dh", "d",
            "th", "t", "ph", "f", "dj", "g", "qu", "k");

    private static final Map<Character, String> LATIN = Map.ofEntries(Map.entry('b', "b"), Map.entry('p', "b"),
            Map.entry('d', "d"), Map.entry('f', "f"), Map.entry('v', "f"), Map.entry('g', "g"), Map.entry('j', "g"),
            Map.entry('h', "h"), Map.entry('k', "k"), Map.entry('q', "k"), Map.entry('l', "l"), Map.entry('m', "m"),
            Map.entry('n', "n"), Map.entry('r', "r"), Map.entry('s', "s"), Map.entry('t', "t"), Map.entry('x', "ks"),
            Map.entry('z', "z"));

    /** The digits that stand for Arabic letters in Arabizi; 2 and 3 are sounds that the key leaves out. */
    private static final Map<Character, String> ARABIZI = Map.of('5', "x", '6', "t", '7', "h", '8', "g", '9', "k");

    private NameKey() {}

    /** The key of a folded word; empty if it has too few consonants, or is of a script that has no key. */
    public static String of(String word) {
        var key = new StringBuilder();
        boolean letters = word.chars().anyMatch(Character::isLetter);
        for (int i = 0; i < word.length(); i++) {
            var sound = sound(word, i, letters);
            if (!sound.isEmpty() && (key.isEmpty() || key.charAt(key.length() - 1) != sound.charAt(0))) {
                key.append(sound);
            }
            if (i + 2 <= word.length() && LATIN_PAIRS.containsKey(word.substring(i, i + 2))) {
                i++;
            }
        }
        return key.length() < SHORTEST ? "" : key.toString();
    }

    private static String sound(String word, int i, boolean withLetters) {
        char letter = word.charAt(i);
        boolean last = i == word.length() - 1;
        if (last && (letter == 'h' || letter == 'ه')) {
            return "";
        }
        if (i + 2 <= word.length()) {
            var pair = LATIN_PAIRS.get(word.substring(i, i + 2));
            if (pair != null) {
                return pair;
            }
        }
        if (letter == 'c') {
            return !last && "eiy".indexOf(word.charAt(i + 1)) >= 0 ? "s" : "k";
        }
        var latin = LATIN.getOrDefault(letter, ARABIC.getOrDefault(letter, ""));
        return latin.isEmpty() && withLetters ? ARABIZI.getOrDefault(letter, "") : latin;
    }
}
