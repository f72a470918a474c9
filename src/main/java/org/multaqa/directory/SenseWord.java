package org.multaqa.directory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.language.Language;
import org.multaqa.names.ArabicForms;
import org.multaqa.names.Lexicon;
import org.multaqa.names.Stems;

/**
 * A word by what it has in common with others of its meaning: its stems in the languages of its script, and what the
 * lexicon says of it.
 */
record SenseWord(Set<String> stems, List<Lexicon.Sense> senses) {

    /** From here on two words surely mean the same. */
    static final float SURE = 0.7f;

    /** A word without article, folded. */
    static SenseWord of(String bare, Lexicon lexicon) {
        var languages = ArabicForms.isArabic(bare) ? Stream.of(Language.AR) : Stream.of(Language.EN, Language.FR);
        return new SenseWord(
                languages.map(language -> language.code() + Stems.of(language, bare)).collect(Collectors.toSet()),
                lexicon.senses(bare));
    }

    boolean meets(SenseWord other) {
        return stems.stream().anyMatch(other.stems::contains) || senses.stream()
                .anyMatch(sense -> other.senses.stream()
                        .anyMatch(same -> same.concept() == sense.concept()
                                && same.weight() * sense.weight() >= SURE));
    }
}
