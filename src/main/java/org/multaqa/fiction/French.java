package org.multaqa.fiction;

import java.text.Normalizer;

/** What French does with small words before names of cities and of bodies. */
final class French {

    private static final String VOWELS = "aeiouyAEIOUYœŒ";

    private French() {}

    /** Au Caire, à Oran. */
    static String at(String city) {
        return city.startsWith("Le ") ? "au " + city.substring(3) : "à " + city;
    }

    /** Du Caire, d’Oran, de Tunis. */
    static String of(String city) {
        if (city.startsWith("Le ")) {
            return "du " + city.substring(3);
        }
        return elides(city) ? "d’" + city : "de " + city;
    }

    /** L’association, la fondation, le réseau. */
    static String the(String noun, boolean feminine) {
        return elides(noun) ? "l’" + noun : (feminine ? "la " : "le ") + noun;
    }

    /** An h counts as a consonant: among the words here it is aspirated or Latinised as often as mute. */
    private static boolean elides(String word) {
        return VOWELS.indexOf(Normalizer.normalize(word, Normalizer.Form.NFD).charAt(0)) >= 0;
    }
}
