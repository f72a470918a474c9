package org.multaqa.search.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.multaqa.names.SoundCosts;
import org.multaqa.names.Sounds;
import org.multaqa.names.WordList;

/** The words of a vocabulary by how they sound. */
public final class Soundalikes {

    /** A word of fewer consonants is as far from others as one of so many. */
    private static final float FEWEST_CONSONANTS = 2.5f;
    private static final float BUDGET = 0.2f;
    private static final float REMOTE = 0.75f;
    /** No more than two sounds that are written either way: another consonant makes another name. */
    private static final float MOST = 0.65f;
    private static final float ALIKE = 0.96f;
    /** Vowels come and go with the spelling: so much tells nothing. */
    private static final float FREE = 0.12f;
    private static final float STEEPNESS = 2;

    /** But of two spellings the nearer one goes first. */
    private static final float TIE = 0.1f;

    private final Map<String, List<String>> bySound = new HashMap<>();
    private final WordList sounds;

    Soundalikes(List<String> words) {
        for (var word : words) {
            for (var sound : Sounds.of(word)) {
                bySound.computeIfAbsent(sound, any -> new ArrayList<>(1)).add(word);
            }
        }
        sounds = WordList.of(bySound.keySet().stream());
    }

    /** Tells the words that sound like that one, with how much they do, from 0 to 1. */
    void of(String word, BiConsumer<String, Float> found) {
        for (var sound : Sounds.of(word)) {
            float size = size(sound);
            sounds.near(sound, SoundCosts.HEARD, Math.min(MOST, BUDGET * size), heard(size, found));
        }
    }

    /** Tells the words that begin to sound like that one. */
    void beginningLike(String word, BiConsumer<String, Float> found) {
        for (var sound : Sounds.of(word)) {
            float size = size(sound);
            sounds.beginningNear(sound, SoundCosts.HEARD, BUDGET / 2 * size, heard(size, found));
        }
    }

    /** How much two words sound alike at all, from 0 to 1, even where too little for the one to be taken for the other. */
    public static float remotely(String one, String other) {
        float[] best = {0};
        for (var sound : Sounds.of(one)) {
            float size = size(sound);
            for (var near : Sounds.of(other)) {
                float larger = Math.max(size, size(near));
                WordList.of(Stream.of(near))
                        .near(sound, SoundCosts.HEARD, REMOTE * larger, (index, cost) -> best[0] = Math.max(best[0],
                                Math.min(1, 2 * (REMOTE - cost / larger))));
            }
        }
        return best[0];
    }

    private static float size(String sound) {
        return Math.max(FEWEST_CONSONANTS, Sounds.consonants(sound));
    }

    private WordList.Found heard(float size, BiConsumer<String, Float> found) {
        return (index, cost) -> {
            float likeness = ALIKE - STEEPNESS * Math.max(0, cost - FREE) / size - TIE * cost;
            bySound.getOrDefault(sounds.word(index), List.of()).forEach(other -> found.accept(other, likeness));
        };
    }
}
