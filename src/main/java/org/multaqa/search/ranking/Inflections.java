package org.multaqa.search.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.language.Language;
import org.multaqa.names.ArabicForms;
import org.multaqa.names.Stems;

/** The words of a vocabulary by their stems. */
final class Inflections {

    private static final List<Language> OF_LATIN = List.of(Language.EN, Language.FR);

    private final Map<String, List<String>> words = new HashMap<>();

    Inflections(List<String> words) {
        for (var language : Language.values()) {
            var written = words.stream().filter(word -> languages(word).contains(language)).toList();
            var stems = Stems.of(language, written);
            for (int i = 0; i < written.size(); i++) {
                this.words.computeIfAbsent(key(language, stems.get(i)), any -> new ArrayList<>(1)).add(written.get(i));
            }
        }
    }

    /** The words that have a stem in common with that one, in a language that is written in its script. */
    Stream<String> of(String word) {
        return languages(word).stream()
                .flatMap(language -> words.getOrDefault(key(language, Stems.of(language, word)), List.of()).stream());
    }

    private static List<Language> languages(String word) {
        return ArabicForms.isArabic(word) ? List.of(Language.AR) : OF_LATIN;
    }

    private static String key(Language language, String stem) {
        return language.code() + stem;
    }
}
