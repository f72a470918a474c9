package org.multaqa.search.made;

import java.util.List;
import java.util.Map;

/**
 * How Arabic is typed on a keyboard or telephone that has only Latin letters: digits for the sounds that Latin lacks.
 * The habits differ by region; each constant is one person's habit, the same through a name.
 */
enum Arabizi {

    /** Most of the Mashreq: few digits. */
    LEVANT(Map.of('ع', "3", 'ح', "7", 'خ', "5", 'ء', "2", 'ق', "2", 'ش', "sh", 'غ', "gh", 'ج', "j")), EGYPT(
            Map.of('ع', "3", 'ح', "7", 'خ', "5", 'ء', "2", 'ق', "q", 'ط', "6", 'ش', "sh", 'غ', "8", 'ج', "g")), GULF(
                    Map.of('ع', "3", 'ح', "7", 'خ', "5", 'ء', "2", 'ط', "6", 'ص', "9", 'ق', "q", 'ش', "sh", 'غ', "gh",
                            'ج', "j")),
    /** Where French keyboards are: ch, and 9 for qaf. */
    MAGHREB(Map.of('ع', "3", 'ح', "7", 'خ', "kh", 'ق', "9", 'ش', "ch", 'غ', "gh", 'ج', "dj")),
    /** A letter with a dot is the digit of the one without, and an apostrophe. */
    DOTTED(Map.of('ع', "3", 'غ', "3'", 'ح', "7", 'خ', "7'", 'ص', "9", 'ض', "9'", 'ط', "6", 'ء', "2", 'ش', "sh", 'ق',
            "q"));

    private static final String HAMZAS = "ءأؤئ";
    private static final String CARRIED_BY_VOWELS = "اإآىويةه";

    private final Map<Character, String> typed;

    Arabizi(Map<Character, String> typed) {
        this.typed = typed;
    }

    /** The vowels as the Latin name has them, the consonants as the Arabic one. */
    String type(Transliteration word) {
        var letters = new StringBuilder();
        boolean begun = false;
        for (var sound : word.sounds()) {
            letters.append(type(sound, !begun));
            begun |= !sound.isVowel() && HAMZAS.indexOf(sound.arabic()) < 0;
        }
        return letters.toString();
    }

    /** The habits in which the word has a digit, so that it is not just a romanisation. */
    static List<Arabizi> withDigitsFor(List<Transliteration> words) {
        return List.of(values())
                .stream()
                .filter(habit -> words.stream()
                        .map(habit::type)
                        .anyMatch(typed -> typed.chars().anyMatch(Character::isDigit)))
                .toList();
    }

    private String type(Sound sound, boolean first) {
        if (sound.isUnwritten() || CARRIED_BY_VOWELS.indexOf(sound.arabic()) >= 0) {
            return sound.latin();
        }
        if (HAMZAS.indexOf(sound.arabic()) >= 0) {
            return first ? sound.latin() : typed.getOrDefault('ء', "") + sound.latin();
        }
        var letter = typed.getOrDefault(sound.arabic(), sound.latin());
        boolean digit = !letter.isEmpty() && Character.isDigit(letter.charAt(0));
        return sound.isDoubled() && !digit && letter.length() == 1 ? letter + letter : letter;
    }
}
