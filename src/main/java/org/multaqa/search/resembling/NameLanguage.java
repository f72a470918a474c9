package org.multaqa.search.resembling;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.multaqa.language.Language;
import org.multaqa.names.ArabicForms;
import org.multaqa.names.Lexicon;
import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;

/**
 * The language of a name, by those of its words that only one language has: records say little about it, for in many a
 * French name stands where an English one is asked for.
 */
final class NameLanguage {

    private final Lexicon lexicon;

    NameLanguage(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Empty if its words are of both English and French, or of neither. */
    Optional<Language> of(List<NameWords.Word> name) {
        if (ArabicForms.isArabic(name.getFirst().bare())) {
            return Optional.of(Language.AR);
        }
        var languages = name.stream().map(word -> languages(word.bare())).filter(some -> some.size() == 1).toList();
        long english = languages.stream().filter(some -> some.contains(Language.EN)).count();
        long french = languages.stream().filter(some -> some.contains(Language.FR)).count();
        return english == french
                ? Optional.empty()
                : Optional.of(english > french ? Language.EN : Language.FR);
    }

    private Set<Language> languages(String word) {
        if (SmallWords.has(word)) {
            return SmallWords.languages(word);
        }
        var languages = EnumSet.noneOf(Language.class);
        lexicon.senses(word).forEach(sense -> languages.addAll(sense.languages()));
        return languages;
    }
}
