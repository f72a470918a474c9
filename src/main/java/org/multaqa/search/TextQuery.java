package org.multaqa.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.multaqa.language.Language;

/**
 * What a typed text asks of the index. A thing's score is the sum over the query's words, each as rare as it is among
 * the names, of the best way in which it is met; a whole name or acronym counts once more. The text is never parsed
 * as a query language: its signs mean nothing.
 */
final class TextQuery {

    /** More words add work, and no meaning to a search for a name. */
    static final int MOST_WORDS = 12;

    /** What is found has at least this part of the query's words, by their rarity: "of" alone finds nothing. */
    private static final double LEAST_COVERED = 0.4;

    /** A word that no name has is likely one that is typed or spelled otherwise. */
    private static final float UNKNOWN = 1.6f;

    /** Of two ways in which a word is met, the lesser one counts this much. */
    private static final float BESIDES = 0.1f;

    private final IndexReader reader;
    private final Vocabulary vocabulary;

    private TextQuery(IndexReader reader) {
        this.reader = reader;
        this.vocabulary = new Vocabulary(reader);
    }

    /** The words of a typed text, as many as are searched for. */
    static List<String> words(String text) {
        var words = NameFolding.words(bounded(text));
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    static Query of(String text, IndexReader reader) throws IOException {
        var words = words(text);
        return words.isEmpty()
                ? new MatchNoDocsQuery("no word in it")
                : new TextQuery(reader).query(words, bounded(text));
    }

    private static String bounded(String text) {
        return text.length() > SearchQuery.LONGEST ? text.substring(0, SearchQuery.LONGEST) : text;
    }

    private Query query(List<String> words, String text) throws IOException {
        var asked = asked(words);
        double weight = asked.stream().mapToDouble(Asked::weight).sum();
        var whole = whole(words, text, (float) Math.max(1, weight));
        var some = new BooleanQuery.Builder();
        whole.forEach(query -> some.add(query, Occur.SHOULD));
        asked.forEach(word -> some.add(word.query(), Occur.SHOULD));
        var rare = telling(asked, weight);
        if (rare.size() == asked.size()) {
            return some.build();
        }
        var enough = new BooleanQuery.Builder();
        whole.forEach(query -> enough.add(query, Occur.SHOULD));
        rare.forEach(word -> enough.add(word.query(), Occur.SHOULD));
        return some.add(enough.build(), Occur.FILTER).build();
    }

    /** The words without one of which too little of the query is covered, the rarest first. */
    private static List<Asked> telling(List<Asked> asked, double weight) {
        var rarest = asked.stream().sorted(Comparator.comparingDouble(Asked::weight).reversed()).toList();
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

    private List<Asked> asked(List<String> words) throws IOException {
        var bare = NameWords.bare(words);
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < words.size(); i++) {
            var readings = new Readings();
            readings.addWord(words.get(i));
            if (i > 0) {
                readings.addJoined(bare.get(i - 1) + bare.get(i));
            }
            if (i + 1 < words.size()) {
                readings.addJoined(bare.get(i) + bare.get(i + 1));
            }
            asked.add(readings.asked(bare.get(i)));
        }
        return asked;
    }

    private static Query constant(String field, String term, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), weight);
    }

    /** One word of the query, as heavy as it is rare. */
    private record Asked(Query query, double weight) {}

    /** The ways in which a word of the query is met, and how much each counts. */
    private enum Meeting {
        WORD(1), STEM(0.9f), FORM(0.85f), KEY(0.5f), TYPO(0.45f), PLACE(0.3f), TEXT(0.15f);

        private final float worth;

        Meeting(float worth) {
            this.worth = worth;
        }
    }

    /** The terms by which one word is met, the best way for each. */
    private final class Readings {

        private final Map<Term, Float> weights = new HashMap<>();
        private double heaviest;

        void addWord(String word) throws IOException {
            var forms = ArabicForms.of(word);
            addName(forms.getFirst(), Meeting.WORD.worth);
            for (var form : forms) {
                addName(form, Meeting.FORM.worth);
            }
            float doubt = vocabulary.rarity(new Term(Fields.WORD, forms.getFirst())) > 0 ? 1 : UNKNOWN;
            addKey(forms.getFirst(), doubt);
            for (var language : Language.values()) {
                var stem = Stems.of(language, List.of(forms.getFirst())).getFirst();
                double rarity = vocabulary.rarity(new Term(Fields.name(language), Fields.STEM + stem));
                add(new Term(Fields.name(language), Fields.STEM + stem), Meeting.STEM.worth * rarity);
                add(new Term(Fields.text(language), stem),
                        Meeting.TEXT.worth * vocabulary.rarity(new Term(Fields.text(language), stem)));
            }
            for (var form : forms) {
                for (var similar : vocabulary.similar(form)) {
                    addName(similar, doubt * Meeting.TYPO.worth);
                }
            }
            add(new Term(Fields.PLACE, forms.getFirst()),
                    Meeting.PLACE.worth * vocabulary.rarity(new Term(Fields.PLACE, forms.getFirst())));
            add(new Term(Fields.ACRONYM, forms.getFirst()), Meeting.WORD.worth
                    * vocabulary.rarity(new Term(Fields.ACRONYM, forms.getFirst())));
        }

        void addJoined(String joined) throws IOException {
            addName(joined, Meeting.FORM.worth);
            addKey(joined, 1);
        }

        private void addKey(String word, float doubt) throws IOException {
            var key = NameKey.of(word);
            if (!key.isEmpty()) {
                addName(Fields.SOUND + key, doubt * Meeting.KEY.worth);
            }
        }

        private void addName(String term, float worth) throws IOException {
            double weight = worth * vocabulary.rarity(new Term(Fields.WORD, term));
            for (var language : Language.values()) {
                add(new Term(Fields.name(language), term), weight);
            }
            add(new Term(Fields.OTHER_NAME, term), weight);
        }

        private void add(Term term, double weight) throws IOException {
            if (weight > 0 && reader.docFreq(term) > 0) {
                weights.merge(term, (float) weight, Math::max);
                heaviest = Math.max(heaviest, weight);
            }
        }

        Asked asked(String word) throws IOException {
            var known = vocabulary.rarity(new Term(Fields.WORD, word));
            var ways = new ArrayList<Query>();
            weights.forEach((term, weight) -> ways.add(way(term, weight)));
            var query = ways.isEmpty() ? new MatchNoDocsQuery("unknown word") : new DisjunctionMaxQuery(ways, BESIDES);
            return new Asked(query, known > 0 ? known : heaviest);
        }

        private static Query way(Term term, float weight) {
            var query = term.field().equals(Fields.ACRONYM)
                    ? new ConstantScoreQuery(new TermQuery(term))
                    : new TermQuery(term);
            return new BoostQuery(query, weight);
        }
    }
}
