package org.multaqa.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameWords;

/**
 * What a typed text asks of the index. A thing's score is the sum over the query's words, each as rare as it is among
 * the names, of the best way in which it is met; a whole name or acronym counts once more. The text is never parsed
 * as a query language: its signs mean nothing.
 *
 * @param matching what is found, the cheapest way to say it
 * @param ranked how well something that is found fits
 */
record TextQuery(Query matching, Query ranked) {

    /** More words add work, and no meaning to a search for a name. */
    static final int MOST_WORDS = 12;

    /** What is found has at least this part of the query's words, by their rarity: "of" alone finds nothing. */
    private static final double LEAST_COVERED = 0.4;

    /** The words of a typed text, as many as are searched for. */
    static List<String> words(String text) {
        var words = NameFolding.words(bounded(text));
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    static TextQuery of(String text, IndexReader reader) throws IOException {
        var words = words(text);
        if (words.isEmpty()) {
            var nothing = new MatchNoDocsQuery("no word in it");
            return new TextQuery(nothing, nothing);
        }
        var asked = asked(words, new Vocabulary(reader));
        double weight = asked.stream().mapToDouble(AskedWord::weight).sum();
        var whole = whole(words, bounded(text), (float) Math.max(1, weight));
        return new TextQuery(any(whole, telling(asked, weight).stream().map(AskedWord::matching).toList()),
                any(whole, asked.stream().map(AskedWord::ranked).toList()));
    }

    private static String bounded(String text) {
        return text.length() > SearchQuery.LONGEST ? text.substring(0, SearchQuery.LONGEST) : text;
    }

    private static List<AskedWord> asked(List<String> words, Vocabulary vocabulary) throws IOException {
        var bare = NameWords.bare(words);
        var asked = new ArrayList<AskedWord>();
        for (int i = 0; i < words.size(); i++) {
            var word = new AskedWord(words.get(i), vocabulary);
            if (i > 0) {
                word.joined(bare.get(i - 1) + bare.get(i));
            }
            if (i + 1 < words.size()) {
                word.joined(bare.get(i) + bare.get(i + 1));
            }
            asked.add(word);
        }
        return asked;
    }

    /** The words without one of which too little of the query is covered, the rarest first. */
    private static List<AskedWord> telling(List<AskedWord> asked, double weight) {
        var rarest = asked.stream().sorted(Comparator.comparingDouble(AskedWord::weight).reversed()).toList();
        double rest = weight;
        int some = 0;
        while (some < rarest.size() && (some == 0 || rest >= LEAST_COVERED * weight)) {
            rest -= rarest.get(some++).weight();
        }
        return rarest.subList(0, some);
    }

    private static List<Query> whole(List<String> words, String text, float weight) {
        var whole = new ArrayList<Query>();
        whole.add(constant(Fields.WHOLE_NAME, String.join(" ", NameWords.bare(words)), weight));
        var squeezed = NameFolding.squeezed(text);
        if (!squeezed.isEmpty()) {
            whole.add(constant(Fields.ACRONYM, squeezed, weight));
        }
        return whole;
    }

    private static Query constant(String field, String term, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), weight);
    }

    private static Query any(List<Query> some, List<Query> others) {
        var any = new BooleanQuery.Builder();
        some.forEach(query -> any.add(query, Occur.SHOULD));
        others.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
