package org.multaqa.search.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

import org.multaqa.names.Lexicon;
import org.multaqa.names.Lexicon.Sense;

/** The words of a vocabulary by what they mean, and how frequent each meaning is in all languages together. */
final class Translations {

    /** A word that means it less surely does not make a concept more frequent. */
    private static final float SURELY = 0.8f;

    private final Lexicon lexicon;
    private final List<List<Meant>> byConcept;
    private final int[] frequencies;

    private record Meant(String word, float weight) {}

    Translations(Lexicon lexicon, List<String> words, ToIntFunction<String> frequency) {
        this.lexicon = lexicon;
        this.byConcept = new ArrayList<>(lexicon.concepts());
        this.frequencies = new int[lexicon.concepts()];
        for (int i = 0; i < lexicon.concepts(); i++) {
            byConcept.add(new ArrayList<>(2));
        }
        for (var word : words) {
            for (var sense : lexicon.senses(word)) {
                byConcept.get(sense.concept()).add(new Meant(word, sense.weight()));
                if (sense.weight() >= SURELY) {
                    frequencies[sense.concept()] += frequency.applyAsInt(word);
                }
            }
        }
    }

    /** Tells the words that mean what that one means, with how surely both do. */
    void of(String word, BiConsumer<String, Float> found) {
        for (var sense : lexicon.senses(word)) {
            byConcept.get(sense.concept()).forEach(meant -> found.accept(meant.word, meant.weight * sense.weight()));
        }
    }

    /** How many things have a word that surely means the same in a name, at most. */
    int frequency(String word) {
        return lexicon.senses(word)
                .stream()
                .filter(sense -> sense.weight() >= SURELY)
                .map(Sense::concept)
                .mapToInt(concept -> frequencies[concept])
                .max()
                .orElse(0);
    }
}
