package org.multaqa.search.resembling;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.search.ranking.Labels;
import org.multaqa.search.ranking.Meaning;
import org.multaqa.search.ranking.Meaning.Way;
import org.multaqa.search.ranking.Vocabulary;

/**
 * How much a word tells that a name has and the other thing's name lacks: little if that thing is at a place that is
 * called so, or is called so for short. Only words of what is entered are looked up: they are few, and the same for all
 * that is listed.
 */
record Elsewhere(Labels entered, Labels listed, Vocabulary vocabulary) {

    /** A word of the country of the other thing sets its name hardly apart; one of its city a little. */
    private static final double OF_COUNTRY = 0.3;
    private static final double OF_CITY = 0.6;
    private static final double AS_ACRONYM = 0.1;
    /** A country is named in all languages, and nobody need guess: Rennes sounds a little like فرنسا. */
    private static final Set<Way> SURELY = EnumSet.of(Way.TYPED, Way.JOINED, Way.INFLECTED, Way.TRANSLATED);

    /** Of a word of the entered one's name, from 0 to 1. */
    double ofEntered(String word) {
        return told(word, listed, vocabulary.meanings(word)::get);
    }

    /** Of a word of the listed one's name. */
    double ofListed(String word) {
        return told(word, entered, place -> vocabulary.meanings(place).get(word));
    }

    private static double told(String word, Labels other, Function<String, @Nullable Meaning> meaning) {
        if (other.acronyms().contains(word)) {
            return AS_ACRONYM;
        }
        if (other.countryWords()
                .stream()
                .map(meaning)
                .anyMatch(meant -> meant != null && SURELY.contains(meant.way()))) {
            return OF_COUNTRY;
        }
        return other.places().stream().map(meaning).anyMatch(meant -> meant != null) ? OF_CITY : 1;
    }
}
