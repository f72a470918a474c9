package org.multaqa.search;

import java.util.function.Predicate;

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

    /** Of a word of the entered one's name, from 0 to 1. */
    double ofEntered(String word) {
        return told(word, listed, vocabulary.meanings(word)::containsKey);
    }

    /** Of a word of the listed one's name. */
    double ofListed(String word) {
        return told(word, entered, place -> vocabulary.meanings(place).containsKey(word));
    }

    private static double told(String word, Labels other, Predicate<String> called) {
        if (other.acronyms().contains(word)) {
            return AS_ACRONYM;
        }
        if (other.countryWords().stream().anyMatch(called)) {
            return OF_COUNTRY;
        }
        return other.places().stream().anyMatch(called) ? OF_CITY : 1;
    }
}
