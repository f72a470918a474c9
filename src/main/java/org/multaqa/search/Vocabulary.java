package org.multaqa.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The words that the names in the index have. */
final class Vocabulary {

    /** People rarely err in the first letter, and it keeps a word from having hundreds of neighbours. */
    private static final int BEFORE_FIRST_TYPO = 1;

    private static final int SHORTEST_WITH_TYPO = 4;
    private static final int MOST_SIMILAR = 8;

    private static final int COMMON = 20;
    private static final int COMMON_PART = 500;

    private final IndexReader reader;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    /** Whether a word is long enough to be another one with a typing error; the shorter ones are near to too many. */
    static boolean mayErr(String word) {
        return word.codePointCount(0, word.length()) >= SHORTEST_WITH_TYPO;
    }

    boolean has(Term term) throws IOException {
        return reader.docFreq(term) > 0;
    }

    /** Whether so many names have a word that it is what whoever typed it meant. */
    boolean isCommon(String word) throws IOException {
        return reader.docFreq(new Term(Fields.WORD, word)) > Math.max(COMMON, reader.maxDoc() / COMMON_PART);
    }

    /** How much a word tells: nothing if nothing has it, else the more the fewer have it. */
    double rarity(Term term) throws IOException {
        int having = reader.docFreq(term);
        return having == 0 ? 0 : Math.log(1 + (double) reader.maxDoc() / having);
    }

    /** Words that differ by one letter added, left out, replaced or swapped after the first, the commonest first. */
    List<String> similar(String word) throws IOException {
        if (!mayErr(word)) {
            return List.of();
        }
        Terms words = MultiTerms.getTerms(reader, Fields.WORD);
        return words == null ? List.of() : similar(word, words);
    }

    private static List<String> similar(String word, Terms words) throws IOException {
        record Similar(String word, int having) {}
        var similar = new ArrayList<Similar>();
        var terms = new FuzzyTermsEnum(words, new Term(Fields.WORD, word), 1, BEFORE_FIRST_TYPO, true);
        for (@Nullable
        BytesRef term = terms.next(); term != null; term = terms.next()) {
            var other = term.utf8ToString();
            if (!other.equals(word)) {
                similar.add(new Similar(other, terms.docFreq()));
            }
        }
        return similar.stream()
                .sorted(Comparator.comparingInt(Similar::having).reversed().thenComparing(Similar::word))
                .limit(MOST_SIMILAR)
                .map(Similar::word)
                .toList();
    }
}
