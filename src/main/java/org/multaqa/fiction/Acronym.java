package org.multaqa.fiction;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first letters of the words that count in an English or French name. */
final class Acronym {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> SMALL = Set.of("a", "à", "against", "al", "among", "and", "au", "aux", "contre",
            "d",
            "dans", "de", "des", "du", "el", "en", "er", "et", "for", "in", "l", "la", "le", "les", "of", "on", "pour",
            "s", "sur",
            "the", "un", "une", "with");
    /** What nobody would choose, or others are known by. */
    private static final Set<String> AVOIDED = Set.of("ASS", "ANUS", "CACA", "CIA", "CUL", "CUM", "FAP", "FBI", "IRA",
            "ISIS", "KGB", "KKK", "NATO", "NAZI", "PCC", "PIPI", "PLO", "PUS", "SEX", "TIT", "UNHCR", "ZOB");
    /** Three or four letters are what some real organisation is known by, and nobody shall find an invented one instead. */
    private static final int SHORTEST = 5;
    private static final int LONGEST = 7;

    private Acronym() {}

    /** Empty if it would be too short, too long or unfortunate. */
    static Optional<String> of(String name) {
        var letters = BETWEEN.splitAsStream(name)
                .filter(word -> !word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFD).substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
        return Optional.of(letters)
                .filter(acronym -> acronym.length() >= SHORTEST && acronym.length() <= LONGEST)
                .filter(acronym -> !AVOIDED.contains(acronym) && acronym.chars().allMatch(c -> c <= 'Z'));
    }
}
