package org.multaqa.search.engine;

import java.util.List;

import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.Labels;
import org.multaqa.search.ranking.Probe;

/**
 * What is asked of an engine for an unfinished text. Things whose names begin with it go first, then those that stand
 * higher.
 *
 * @param words for each word that was typed, of what the thing must have one
 * @param beginnings how a name may begin; if there are no words, one must
 */
public record Completion(String kind, List<List<Way>> words, List<Way> beginnings) {

    /** A term, or what terms begin with. */
    public record Way(Probe.Term term, boolean unfinished) {}

    public static Way word(String word) {
        return whole(Fields.WORD, word);
    }

    public static Way wordBeginning(String typed) {
        return typed.length() <= Labels.WORD_BEGINNING
                ? whole(Fields.WORD_BEGINNING, typed)
                : unfinished(Fields.WORD, typed);
    }

    public static Way nameBeginning(String typed) {
        return typed.length() <= Labels.NAME_BEGINNING
                ? whole(Fields.NAME_BEGINNING, typed)
                : unfinished(Fields.WHOLE_NAME, typed);
    }

    private static Way whole(String field, String text) {
        return new Way(new Probe.Term(field, text), false);
    }

    private static Way unfinished(String field, String text) {
        return new Way(new Probe.Term(field, text), true);
    }
}
