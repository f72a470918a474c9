package org.multaqa.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import org.multaqa.names.ArabicForms;
import org.multaqa.names.NameKey;
import org.multaqa.names.NameWords;
import org.multaqa.names.Stems;

/** One word of a query: the terms by which it is met in the index, and how much each of them counts. */
final class AskedWord {

    private static final float AS_TYPED = 1;
    private static final float SAME_STEM = 0.9f;
    /** With or without what may be joined to it. */
    private static final float OTHER_FORM = 0.85f;
    private static final float SAME_SOUND = 0.5f;
    private static final float ONE_TYPO = 0.45f;
    private static final float IN_PLACE = 0.3f;
    private static final float IN_TEXT = 0.15f;

    /** A word that no name has is likely one that is typed or spelled otherwise. */
    private static final float UNKNOWN = 1.6f;

    /** Of two ways in which a word is met, the lesser one counts this much. */
    private static final float BESIDES = 0.1f;

    private final Vocabulary vocabulary;
    private final double known;
    private final boolean common;
    private final Map<Term, Float> weights = new HashMap<>();

    AskedWord(String word, Vocabulary vocabulary) throws IOException {
        var forms = ArabicForms.of(word);
        var bare = forms.getFirst();
        this.vocabulary = vocabulary;
        this.known = vocabulary.rarity(new Term(Fields.WORD, bare));
        this.common = vocabulary.isCommon(bare);
        inNames(bare, AS_TYPED);
        for (var form : forms) {
            inNames(form, OTHER_FORM);
            typos(form);
        }
        sound(bare);
        stems(bare);
        add(new Term(Fields.ACRONYM, bare), AS_TYPED);
        add(new Term(Fields.PLACE, bare), IN_PLACE);
    }

    /** It may be written in one with the word before or after it. */
    void joined(String both) throws IOException {
        inNames(both, OTHER_FORM);
        sound(both);
    }

    /** How much it tells: as rare as it is, or as what it is likely meant to be. */
    double weight() {
        return known > 0 ? known : weights.values().stream().mapToDouble(Float::doubleValue).max().orElse(0);
    }

    /** What has this word, in whichever name. */
    Query matching() {
        var matching = new BooleanQuery.Builder();
        weights.keySet()
                .stream()
                .map(AskedWord::inAnyName)
                .distinct()
                .forEach(term -> matching.add(new TermQuery(term), Occur.SHOULD));
        return matching.build();
    }

    /** The best way in which a thing has this word. */
    Query ranked() {
        var ways = new ArrayList<Query>();
        weights.forEach((term, weight) -> ways.add(new BoostQuery(way(term), weight)));
        return ways.isEmpty() ? new MatchNoDocsQuery("unknown word") : new DisjunctionMaxQuery(ways, BESIDES);
    }

    private static Query way(Term term) {
        var way = new TermQuery(term);
        return term.field().equals(Fields.ACRONYM) ? new ConstantScoreQuery(way) : way;
    }

    /** One list of all names' words is shorter to go through than one for each language. */
    private static Term inAnyName(Term term) {
        boolean name = term.field().startsWith("name.") && !term.text().startsWith(NameWords.STEM);
        return name || term.field().equals(Fields.ACRONYM) ? new Term(Fields.WORD, term.text()) : term;
    }

    /** A common word is what was meant: what resembles it would only be noise, and work. */
    private void typos(String form) throws IOException {
        if (!common) {
            for (var similar : vocabulary.similar(form)) {
                inNames(similar, doubt() * ONE_TYPO);
            }
        }
    }

    private void sound(String word) throws IOException {
        var key = NameKey.of(word);
        if (!common && !key.isEmpty()) {
            inNames(NameWords.SOUND + key, doubt() * SAME_SOUND);
        }
    }

    private float doubt() {
        return known > 0 ? 1 : UNKNOWN;
    }

    private void stems(String bare) throws IOException {
        for (var language : Language.values()) {
            var stem = Stems.of(language, List.of(bare)).getFirst();
            add(new Term(Fields.name(language), NameWords.STEM + stem), SAME_STEM);
            add(new Term(Fields.text(language), stem), IN_TEXT);
        }
    }

    /** A word is as rare as it is in all names, whatever their language. */
    private void inNames(String term, float worth) throws IOException {
        double rarity = vocabulary.rarity(new Term(Fields.WORD, term));
        if (rarity > 0) {
            for (var language : Language.values()) {
                add(new Term(Fields.name(language), term), worth, rarity);
            }
            add(new Term(Fields.OTHER_NAME, term), worth, rarity);
        }
    }

    private void add(Term term, float worth) throws IOException {
        add(term, worth, vocabulary.rarity(term));
    }

    private void add(Term term, float worth, double rarity) throws IOException {
        if (vocabulary.has(term)) {
            weights.merge(term, (float) (worth * rarity), Math::max);
        }
    }
}
