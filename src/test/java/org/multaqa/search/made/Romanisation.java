package org.multaqa.search.made;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How people used to English or to French write an Arabic name by ear, without knowing how its bearer writes it. */
enum Romanisation {

    ENGLISH(Map.ofEntries(Map.entry('ش', List.of("sh")), Map.entry('ج', List.of("j")), Map.entry('خ', List.of("kh")),
            Map.entry('غ', List.of("gh")), Map.entry('ق', List.of("q", "k")), Map.entry('ك', List.of("k")),
            Map.entry('ذ', List.of("dh", "th")), Map.entry('ظ', List.of("z", "dh")), Map.entry('ث', List.of("th")),
            Map.entry('ف', List.of("f")), Map.entry('ض', List.of("d", "d", "dh"))),
            Map.of("u", List.of("u", "oo"), "i", List.of("i", "i", "ee"), "a", List.of("a", "a", "a", "a", "a", "aa")),
            Map.of("a", List.of("a", "a", "a", "e"), "e", List.of("e", "e", "i", "a"), "i", List.of("i", "i", "e"),
                    "o", List.of("o", "u"), "u", List.of("u", "u", "o")),
            List.of("al", "al", "el")),

    FRENCH(Map.ofEntries(Map.entry('ش', List.of("ch")), Map.entry('ج', List.of("dj", "j")),
            Map.entry('خ', List.of("kh")), Map.entry('غ', List.of("gh", "gh", "r")), Map.entry('ق', List.of("k", "q")),
            Map.entry('ك', List.of("k")), Map.entry('ذ', List.of("d", "dh")), Map.entry('ظ', List.of("d", "dh")),
            Map.entry('ث', List.of("th", "t")), Map.entry('ف', List.of("f")), Map.entry('ض', List.of("d"))),
            Map.of("u", List.of("ou"), "i", List.of("i", "i", "i", "i", "i", "y"), "w", List.of("ou", "w"), "y",
                    List.of("y", "i")),
            Map.of("a", List.of("a", "a", "a", "e"), "e", List.of("e", "e", "a"), "i", List.of("i", "i", "e"), "o",
                    List.of("o", "ou"), "u", List.of("ou", "o")),
            List.of("el", "el", "al"));

    private static final String SUN_LETTERS = "تثدذرزسشصضطظلن";
    private static final String OFTEN_DOUBLED = "lmnst";
    private static final int LEFT_OUT_ONE_IN = 4;
    private static final int DOUBLED_ONE_IN = 8;

    private final Map<Character, List<String>> consonants;
    private final Map<String, List<String>> longVowels;
    private final Map<String, List<String>> shortVowels;
    private final List<String> articles;

    Romanisation(Map<Character, List<String>> consonants, Map<String, List<String>> longVowels,
            Map<String, List<String>> shortVowels, List<String> articles) {
        this.consonants = consonants;
        this.longVowels = longVowels;
        this.shortVowels = shortVowels;
        this.articles = articles;
    }

    /** A spelling of the word. */
    String spell(Transliteration word, Dice dice) {
        var audible = word.sounds().stream().filter(sound -> !sound.latin().isEmpty()).toList();
        var spelled = new StringBuilder();
        IntStream.range(0, audible.size())
                .mapToObj(at -> new SoundInWord(audible, at))
                .forEach(sound -> spelled.append(isVowel(sound.sound()) ? vowel(sound, dice) : consonant(sound, dice)));
        return spelled.toString();
    }

    /** The article: French ears write es- before a sun letter, English ones al- whatever they hear. */
    String article(Transliteration word, Dice dice) {
        var article = dice.oneOf(articles);
        char next = word.sounds().getFirst().arabic();
        boolean assimilated = this == FRENCH && SUN_LETTERS.indexOf(next) >= 0 && dice.oneIn(2);
        return assimilated
                ? article.charAt(0) + consonants.getOrDefault(next, List.of(word.latin().substring(0, 1))).getFirst()
                : article;
    }

    private static boolean isVowel(Sound sound) {
        return sound.isVowel() || sound.arabic() == 'و' || sound.arabic() == 'ي';
    }

    private String consonant(SoundInWord place, Dice dice) {
        var sound = place.sound();
        var one = sound.isDoubled() ? sound.latin().substring(sound.latin().length() / 2) : sound.latin();
        var letter = dice.oneOf(consonants.getOrDefault(sound.arabic(), List.of(one)));
        boolean canBeDoubled = letter.length() == 1 && place.isBetweenVowels()
                && (sound.isDoubled() || place.isAfterShortVowel());
        return canBeDoubled && dice.oneIn(oneInDoubled(sound, letter)) ? letter + letter : letter;
    }

    /** Between vowels a French s is a z, so that a French ear doubles it. */
    private int oneInDoubled(Sound sound, String letter) {
        boolean frenchS = this == FRENCH && letter.equals("s");
        return sound.isDoubled() || frenchS ? 2 : OFTEN_DOUBLED.contains(letter) ? DOUBLED_ONE_IN : Integer.MAX_VALUE;
    }

    private String vowel(SoundInWord place, Dice dice) {
        var sound = place.sound();
        if (sound.arabic() == 'ة') {
            return this == ENGLISH && dice.oneIn(3) ? "ah" : sound.latin().substring(0, 1);
        }
        var heard = heard(place);
        if (!sound.isUnwritten() && (sound.arabic() != 'ا' || heard.equals("a"))) {
            var written = place.isAfter("u") ? List.of(heard) : longVowels.getOrDefault(heard, List.of(heard));
            return place.isLast() || place.isFirst() || place.isBesideVowel() && !heard.equals("w")
                    ? written.getFirst()
                    : dice.oneOf(written);
        }
        if (place.isFirst() || place.isLast() || place.isBesideVowel()) {
            return heard;
        }
        boolean couldBeLeftOut = place.isDispensable() && (this == FRENCH || !place.isInFirstSyllable());
        return couldBeLeftOut && dice.oneIn(LEFT_OUT_ONE_IN)
                ? ""
                : dice.oneOf(shortVowels.getOrDefault(heard, List.of(heard)));
    }

    /** Which vowel it is, whatever letters the Latin name takes; a و or ي before a vowel is a consonant. */
    private static String heard(SoundInWord place) {
        boolean consonant = place.isBeforeVowel() && !place.sound().isUnwritten();
        return switch (place.sound().latin()) {
            case "w", "v", "ow", "uw" -> "w";
            case "u", "ou", "oo" -> consonant ? "w" : "u";
            case "y", "iy", "yy" -> consonant ? "y" : "i";
            case "ee", "ie" -> "i";
            case "aa" -> "a";
            default -> place.sound().latin();
        };
    }
}
