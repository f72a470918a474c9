package org.multaqa.search.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** An Arabic word and a Latin one that say the same sounds, letter by letter. */
record Transliteration(List<Sound> sounds, int cost) {

    private static final int FEWEST_FIRM_LETTERS = 2;
    private static final int DEAREST = 3;

    /** Empty unless the Latin word is the Arabic one in other letters; a translation is not. */
    static Optional<Transliteration> of(String arabic, String latin) {
        if (!arabic.chars().allMatch(letter -> ArabicSounds.knows((char) letter))) {
            return Optional.empty();
        }
        return Optional.ofNullable(new Search(arabic, latin).from(0, 0, false)).filter(Transliteration::isLikely);
    }

    /** Few consonants are alike by chance, and then nothing else may differ. */
    private boolean isLikely() {
        long firm = sounds.stream().filter(sound -> !sound.isVowel() && !sound.latin().isEmpty()).count();
        return firm >= FEWEST_FIRM_LETTERS && cost <= (firm == FEWEST_FIRM_LETTERS ? 1 : DEAREST);
    }

    /** The Latin word. */
    String latin() {
        return sounds.stream().map(Sound::latin).collect(Collectors.joining());
    }

    private Transliteration after(Sound sound, int price) {
        var longer = new ArrayList<Sound>(sounds.size() + 1);
        longer.add(sound);
        longer.addAll(sounds);
        return new Transliteration(longer, cost + price);
    }

    /** The cheapest way through both words; they are short, so that each way is tried. */
    private record Search(String arabic, String latin) {

        private static final int TWO_VOWELS = 1;
        private static final int VOWEL_BEFORE_AIN = 1;

        @Nullable
        Transliteration from(int i, int j, boolean afterVowel) {
            if (i == arabic.length() && j == latin.length()) {
                return new Transliteration(List.of(), 0);
            }
            var best = shortVowel(i, j, afterVowel);
            if (i < arabic.length()) {
                for (var written : ArabicSounds.written(arabic.charAt(i))) {
                    if (latin.startsWith(written, j)) {
                        var rest = from(i + 1, j + written.length(), false);
                        var sound = new Sound(arabic.charAt(i), written);
                        best = cheaper(best, rest, sound, afterVowel && sound.isVowel() ? TWO_VOWELS : 0);
                    }
                }
                int silence = ArabicSounds.costOfSilence(arabic.charAt(i), i == arabic.length() - 1);
                if (silence >= 0) {
                    best = cheaper(best, from(i + 1, j, afterVowel && arabic.charAt(i) != 'ع'),
                            new Sound(arabic.charAt(i), ""), silence);
                }
            }
            return best;
        }

        private @Nullable Transliteration shortVowel(int i, int j, boolean afterVowel) {
            if (j == latin.length() || "aeiou".indexOf(latin.charAt(j)) < 0) {
                return null;
            }
            boolean beforeAin = i == 0 && arabic.charAt(0) == 'ع';
            return cheaper(null, from(i, j + 1, true), new Sound(Sound.UNWRITTEN, latin.substring(j, j + 1)),
                    afterVowel ? TWO_VOWELS : beforeAin ? VOWEL_BEFORE_AIN : 0);
        }

        private static @Nullable Transliteration cheaper(@Nullable Transliteration best, @Nullable Transliteration rest,
                Sound sound, int price) {
            return rest == null || best != null && best.cost <= rest.cost + price ? best : rest.after(sound, price);
        }
    }
}
