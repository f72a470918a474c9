package org.multaqa.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;

/** Whether letters are those with which the words of a name begin; small words may be left out. */
final class Initials {

    private static final int FEWEST = 3;
    private static final int MOST = 10;

    private Initials() {}

    /** What a thing is called in one word, as short as an acronym. */
    static Stream<String> bareAcronyms(Labels thing) {
        return thing.names()
                .stream()
                .filter(name -> name.size() == 1)
                .map(name -> name.getFirst().folded())
                .filter(Initials::isAcronym);
    }

    /** The letters with which the words of its names begin, where they may be an acronym. */
    static Stream<String> ofNames(Labels thing) {
        return thing.names()
                .stream()
                .filter(name -> name.size() > 1)
                .map(Initials::of)
                .filter(Initials::isAcronym)
                .distinct();
    }

    private static boolean isAcronym(String letters) {
        return letters.length() >= FEWEST && letters.length() <= MOST;
    }

    /** With which the words of a name begin, without small ones. */
    private static String of(List<NameWords.Word> name) {
        return name.stream()
                .map(NameWords.Word::folded)
                .filter(word -> !SmallWords.has(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** The name of that thing whose words begin so. */
    static Optional<List<NameWords.Word>> spelling(String letters, Labels thing) {
        return thing.names().stream().filter(name -> name.size() > 1 && begin(letters, name)).findFirst();
    }

    private static boolean begin(String letters, List<NameWords.Word> name) {
        return letters.length() >= FEWEST && begin(letters, 0, name, 0);
    }

    private static boolean begin(String letters, int from, List<NameWords.Word> name, int word) {
        if (word == name.size()) {
            return from == letters.length();
        }
        var here = name.get(word).folded();
        return from < letters.length() && here.charAt(0) == letters.charAt(from)
                && begin(letters, from + 1, name, word + 1)
                || SmallWords.has(here) && begin(letters, from, name, word + 1);
    }
}
