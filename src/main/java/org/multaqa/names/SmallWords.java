package org.multaqa.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the mall's languages that say next to nothing in a name, such as of, في and pour. */
public final class SmallWords {

    private static final Set<String> WORDS = lines("small").stream()
            .map(line -> line.split("\t")[0])
            .flatMap(word -> NameFolding.words(word).stream())
            .collect(Collectors.toUnmodifiableSet());

    private SmallWords() {}

    /** Whether a folded word is one. */
    public static boolean has(String word) {
        return WORDS.contains(word);
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
