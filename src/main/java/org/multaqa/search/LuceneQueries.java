package org.multaqa.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.multaqa.search.Probe.Clue;

/** What an engine is asked, as Lucene asks it. */
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

    /** What completes an unfinished text; whose name begins with it has a score. */
    static Query completing(Completion completion) {
        var query = new BooleanQuery.Builder().add(ofKind(completion.kind()), Occur.FILTER);
        completion.words().forEach(ways -> query.add(any(ways), Occur.FILTER));
        var beginning = new BoostQuery(new ConstantScoreQuery(any(completion.beginnings())), 1);
        return query.add(beginning, completion.words().isEmpty() ? Occur.FILTER : Occur.SHOULD).build();
    }

    /** What has any of the terms. */
    static Query having(String kind, Collection<Probe.Term> terms) {
        var any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(query(term), Occur.SHOULD));
        return new BooleanQuery.Builder().add(ofKind(kind), Occur.FILTER).add(any.build(), Occur.FILTER).build();
    }

    private static Query any(List<Completion.Way> ways) {
        var any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(query(way), Occur.SHOULD));
        return any.build();
    }

    private static Query query(Completion.Way way) {
        return way.unfinished()
                ? new PrefixQuery(new Term(way.term().field(), way.term().text()))
                : query(way.term());
    }

    private static Query ofKind(String kind) {
        return new TermQuery(new Term(Fields.KIND, kind));
    }

    private static Query query(Probe.Term term) {
        return new TermQuery(new Term(term.field(), term.text()));
    }
}
