package org.multaqa.search;

import java.util.List;

/**
 * What is asked of an engine for an unfinished text. Things whose names begin with it go first, then those that stand
 * higher.
 *
 * @param words for each word that was typed, of what the thing must have one
 * @param beginnings how a name may begin; if there are no words, one must
 */
record Completion(String kind, List<List<Way>> words, List<Way> beginnings) {

    /** A term, or what terms begin with. */
    record Way(Probe.Term term, boolean unfinished) {}

    static Way word(String word) {
        return new Way(new Probe.Term(Fields.WORD, word), false);
    }

    static Way wordBeginning(String typed) {
        return beginning(Fields.WORD, Fields.WORD_BEGINNING, typed);
    }

    static Way nameBeginning(String typed) {
        return beginning(Fields.WHOLE_NAME, Fields.NAME_BEGINNING, typed);
    }

    private static Way beginning(String field, String beginnings, String typed) {
        return typed.length() <= Labels.BEGINNING
                ? new Way(new Probe.Term(beginnings, typed), false)
                : new Way(new Probe.Term(field, typed), true);
    }
}
