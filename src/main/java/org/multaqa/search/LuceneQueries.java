package org.multaqa.search;

import java.util.ArrayList;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.multaqa.search.Probe.Clue;

/** A probe as Lucene asks it. */
final class LuceneQueries {

    private LuceneQueries() {}

    /** What is found. */
    static Query matching(Probe probe) {
        var needed = new BooleanQuery.Builder().setMinimumNumberShouldMatch(probe.least());
        probe.needed().forEach(clue -> needed.add(any(clue), Occur.SHOULD));
        return new BooleanQuery.Builder().add(needed.build(), Occur.SHOULD)
                .add(any(probe.sufficient()), Occur.SHOULD)
                .build();
    }

    /** How well it fits. */
    static Query ranking(Probe probe) {
        var ranking = new BooleanQuery.Builder();
        probe.ranking().forEach(clue -> ranking.add(best(clue), Occur.SHOULD));
        return ranking.build();
    }

    private static Query any(Clue clue) {
        var any = new BooleanQuery.Builder();
        clue.weights().keySet().forEach(term -> any.add(query(term), Occur.SHOULD));
        return any.build();
    }

    private static Query best(Clue clue) {
        var ways = new ArrayList<Query>(clue.weights().size());
        clue.weights()
                .forEach((term, weight) -> ways.add(new BoostQuery(new ConstantScoreQuery(query(term)), weight)));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query query(Probe.Term term) {
        return new TermQuery(new Term(term.field(), term.text()));
    }
}
