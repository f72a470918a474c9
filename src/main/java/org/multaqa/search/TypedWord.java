package org.multaqa.search;

import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;
import org.multaqa.names.ArabicForms;
import org.multaqa.names.NameKey;
import org.multaqa.names.NameWords;

/** One word of a name that a reader is typing; the last one may be unfinished. */
final class TypedWord {

    /** How far the word of a name may be from what was typed. */
    enum Tolerance {
        EXACT, ONE_TYPO, SOUND
    }

    private static final int SHORTEST_KEY = 3;

    private final List<String> forms;
    private final boolean unfinished;
    private final @Nullable Automaton nearby;
    private final @Nullable CharacterRunAutomaton isNearby;
    private final String key;

    TypedWord(String word, boolean unfinished, Tolerance tolerance) {
        this.forms = ArabicForms.of(word);
        this.unfinished = unfinished;
        boolean mayErr = tolerance != Tolerance.EXACT && Vocabulary.mayErr(bare());
        this.nearby = mayErr ? nearby(bare(), unfinished) : null;
        this.isNearby = nearby == null ? null : new CharacterRunAutomaton(nearby);
        var sound = tolerance == Tolerance.SOUND ? NameKey.of(bare()) : "";
        this.key = sound.length() < SHORTEST_KEY ? "" : NameWords.SOUND + sound;
    }

    Query query() {
        var ways = new BooleanQuery.Builder();
        forms.forEach(form -> ways.add(begins(form), Occur.SHOULD));
        if (nearby != null) {
            ways.add(new AutomatonQuery(new Term(Fields.WORD, bare()), nearby), Occur.SHOULD);
        }
        if (!key.isEmpty()) {
            ways.add(begins(key), Occur.SHOULD);
        }
        return ways.build();
    }

    /** Whether a place of a name, which is the terms that stand there, is met by this word. */
    boolean meets(List<String> place) {
        return place.stream().anyMatch(this::meets);
    }

    private boolean meets(String term) {
        return forms.stream().anyMatch(form -> begins(form, term))
                || isNearby != null && isNearby.run(term)
                || !key.isEmpty() && begins(key, term);
    }

    private boolean begins(String form, String term) {
        return unfinished ? term.startsWith(form) : term.equals(form);
    }

    private Query begins(String form) {
        var term = new Term(Fields.WORD, form);
        return unfinished ? new PrefixQuery(term) : new TermQuery(term);
    }

    private String bare() {
        return forms.getFirst();
    }

    /** The words within one typing error after the first letter, and for an unfinished one what begins like that. */
    private static Automaton nearby(String word, boolean unfinished) {
        var first = word.substring(0, word.offsetByCodePoints(0, 1));
        var near = new LevenshteinAutomata(word.substring(first.length()), true).toAutomaton(1, first);
        return unfinished
                ? Operations.determinize(Operations.concatenate(List.of(near, Automata.makeAnyString())),
                        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT)
                : near;
    }
}
