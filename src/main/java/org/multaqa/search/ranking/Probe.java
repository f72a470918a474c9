package org.multaqa.search.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.language.Language;
import org.multaqa.names.SmallWords;
import org.multaqa.names.Stems;

/**
 * What an engine is asked, in terms that any can look up. A thing matches if it has at least so many of the needed
 * clues, or the sufficient one; it ranks by the sum over all clues of the best term that it has.
 *
 * @param least how many of the needed clues
 */
public record Probe(List<Clue> needed, int least, Clue sufficient, List<Clue> ranking) {

    /** Being there is not being called so. */
    static final float IN_PLACE = 0.5f;
    public static final float IN_TEXT = 0.15f;
    private static final float HALF = 0.5f;

    /** By term, what it counts, the same for each thing that has it. */
    public record Clue(Map<Term, Float> weights) {

        private void add(String field, String text, float weight) {
            weights.merge(new Term(field, text), weight, Math::max);
        }

        private void add(Meaning meaning, float weight, Vocabulary vocabulary) {
            boolean known = vocabulary.has(meaning.word());
            if (!known || vocabulary.inNames(meaning.word()) > 0) {
                add(Fields.WORD, meaning.word(), meaning.likeness() * weight);
            }
            if (!known || vocabulary.inPlaces(meaning.word()) > 0) {
                add(Fields.PLACE, meaning.word(), IN_PLACE * meaning.likeness() * weight);
            }
        }
    }

    /** A term of a field. */
    public record Term(String field, String text) {}

    static Probe of(Asked asked) {
        var whole = new Clue(new HashMap<>());
        whole.add(Fields.ACRONYM, asked.squeezed(), asked.weight());
        var words = asked.words().stream().map(word -> clue(word, asked)).toList();
        var ranking = new ArrayList<>(words);
        ranking.add(whole);
        var telling = asked.telling();
        var needed = Stream.concat(telling.stream(), asked.words().stream().filter(word -> !asked.isKnown(word)))
                .map(word -> words.get(word.from()))
                .toList();
        return new Probe(needed, Math.max(1, (telling.size() + 1) / 2), whole, ranking);
    }

    /**
     * For what has one of these acronyms, words that begin with the letters of one, or a web site there. Names are asked
     * for by themselves.
     */
    public static Probe ofLetters(Labels labels) {
        var letters = new LinkedHashSet<>(labels.acronyms());
        Initials.bareAcronyms(labels).forEach(letters::add);
        var clues = new ArrayList<Clue>();
        letters.forEach(acronym -> clues.add(new Clue(Map.of(new Term(Fields.ACRONYM, acronym), 1f,
                new Term(Fields.WORD, acronym), 1f, new Term(Fields.INITIALS, acronym), 1f))));
        Initials.ofNames(labels)
                .forEach(acronym -> clues.add(new Clue(Map.of(new Term(Fields.ACRONYM, acronym), 1f,
                        new Term(Fields.WORD, acronym), 1f))));
        labels.domains().forEach(domain -> clues.add(new Clue(Map.of(new Term(Fields.DOMAIN, domain), 1f))));
        return new Probe(List.copyOf(clues), 1, new Clue(Map.of()), List.copyOf(clues));
    }

    private static Clue clue(AskedWord word, Asked asked) {
        var clue = new Clue(new HashMap<>());
        word.meanings().values().forEach(meaning -> clue.add(meaning, word.weight(), asked.vocabulary()));
        asked.joined()
                .filter(joined -> joined.from() <= word.from() && word.from() < joined.to())
                .flatMap(joined -> joined.meanings().values().stream())
                .forEach(meaning -> clue.add(meaning, word.weight(), asked.vocabulary()));
        asked.split(word).forEach(part -> clue.add(Fields.WORD, part, HALF * word.weight()));
        clue.add(Fields.ACRONYM, word.word().bare(), word.weight());
        if (!SmallWords.has(word.word().bare())) {
            inTexts(word, clue);
        }
        return clue;
    }

    /** Small words aside: every text has them. */
    private static void inTexts(AskedWord word, Clue clue) {
        for (var language : Language.values()) {
            clue.add(Fields.text(language), Stems.ofText(language, List.of(word.word().bare())).getFirst(),
                    IN_TEXT * word.weight());
        }
    }
}
