package org.multaqa.search.lucene;

import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.multaqa.search.engine.Completion;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.Probe;

/** What an engine is asked, as Lucene asks it. */
final class LuceneQueries {

    private LuceneQueries() {}

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
