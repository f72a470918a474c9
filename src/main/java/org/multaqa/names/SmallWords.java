package org.multaqa.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.language.Language;

/** The words of the mall's languages that say next to nothing in a name, such as of, في and pour. */
public final class SmallWords {

    private static final Map<String, Set<Language>> WORDS = new HashMap<>();

    static {
        for (var line : lines("small")) {
            var cells = line.split("\t");
            NameFolding.words(cells[0])
                    .forEach(word -> WORDS.computeIfAbsent(word, any -> EnumSet.noneOf(Language.class))
                            .addAll(Language.of(cells[1]).stream().toList()));
        }
    }

    private SmallWords() {}

    /** Whether a folded word is one. */
    public static boolean has(String word) {
        return WORDS.containsKey(word);
    }

    /** The languages in which it is one; none for a word that is not small, or a small one of no certain language. */
    public static Set<Language> languages(String word) {
        return Set.copyOf(WORDS.getOrDefault(word, Set.of()));
    }

    /** The lines of a file of the lexicon, without comments. */
    static List<String> lines(String file) {
        var resource = SmallWords.class.getResourceAsStream("/lexicon/" + file + ".tsv");
        if (resource == null) {
            throw new IllegalStateException("no lexicon " + file);
        }
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
