package org.multaqa.search.opensearch;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.search.engine.Completion;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.Probe;
import org.multaqa.search.ranking.Probe.Clue;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** What an engine is asked, as OpenSearch is asked it. */
final class OpenSearchQueries {

    /** A cluster refuses a query with 1,024, those of what is found among them. */
    private static final int MOST_CLAUSES = 900;

    private static final Comparator<Map.Entry<Probe.Term, Float>> STRONGEST_FIRST = Map.Entry.<Probe.Term, Float>comparingByValue()
            .reversed()
            .thenComparing(way -> way.getKey().field())
            .thenComparing(way -> way.getKey().text());

    private OpenSearchQueries() {}

    static Query ofKind(String kind) {
        return term(Fields.KIND, kind);
    }

    /** What is found. Terms of one field are one clause, of which there may be a thousand. */
    static Query matching(Probe probe) {
        var needed = probe.needed().stream().map(OpenSearchQueries::any).toList();
        return either(List.of(some(needed, probe.least()), any(probe.sufficient())));
    }

    /** How well it fits. */
    static Query ranking(Probe probe) {
        int each = MOST_CLAUSES / probe.ranking().size();
        return either(probe.ranking().stream().map(clue -> best(clue, each)).toList());
    }

    /** What completes an unfinished text; whose name begins with it has a score. */
    static Query completing(Completion completion) {
        var beginning = Query.of(q -> q.constantScore(c -> c.filter(anyWay(completion.beginnings())).boost(1f)));
        return Query.of(q -> q.bool(b -> {
            b.filter(ofKind(completion.kind()));
            completion.words().forEach(ways -> b.filter(anyWay(ways)));
            return completion.words().isEmpty() ? b.filter(beginning) : b.should(beginning);
        }));
    }

    /** What has any of the terms. */
    static Query having(String kind, Collection<Probe.Term> terms) {
        return all(List.of(ofKind(kind), anyTerm(terms)));
    }

    /** What passes the filters, but for those of one facet; of all if that is none of them. */
    static Query passing(Map<String, Set<String>> filters, String exceptFacet) {
        return all(new TreeMap<>(filters).entrySet()
                .stream()
                .filter(filter -> !filter.getValue().isEmpty() && !filter.getKey().equals(exceptFacet))
                .map(filter -> terms(Fields.filter(filter.getKey()), filter.getValue()))
                .toList());
    }

    static Query all(List<Query> queries) {
        return queries.isEmpty() ? Query.of(q -> q.matchAll(m -> m)) : Query.of(q -> q.bool(b -> b.filter(queries)));
    }

    static Query either(List<Query> queries) {
        return some(queries, 1);
    }

    /** What matches so many of the queries; of none, nothing does, while OpenSearch would take everything. */
    private static Query some(List<Query> queries, int least) {
        return queries.isEmpty()
                ? Query.of(q -> q.matchNone(m -> m))
                : Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch(Integer.toString(least))));
    }

    static Query before(String field, JsonData value) {
        return Query.of(q -> q.range(r -> r.field(field).lt(value)));
    }

    static Query behind(String field, JsonData value) {
        return Query.of(q -> q.range(r -> r.field(field).gt(value)));
    }

    static Query at(String field, JsonData value) {
        return Query.of(q -> q.range(r -> r.field(field).gte(value).lte(value)));
    }

    private static Query any(Clue clue) {
        return anyTerm(clue.weights().keySet());
    }

    private static Query anyTerm(Collection<Probe.Term> terms) {
        return either(terms.stream()
                .collect(Collectors.groupingBy(Probe.Term::field, TreeMap::new,
                        Collectors.mapping(Probe.Term::text, Collectors.toSet())))
                .entrySet()
                .stream()
                .map(field -> terms(field.getKey(), field.getValue()))
                .toList());
    }

    private static Query best(Clue clue, int most) {
        var ways = clue.weights()
                .entrySet()
                .stream()
                .sorted(STRONGEST_FIRST)
                .limit(most)
                .map(way -> Query.of(q -> q.constantScore(c -> c
                        .filter(term(way.getKey().field(), way.getKey().text()))
                        .boost(way.getValue()))))
                .toList();
        return Query.of(q -> q.disMax(d -> d.queries(ways).tieBreaker(0f)));
    }

    private static Query anyWay(List<Completion.Way> ways) {
        return either(Stream.concat(
                Stream.of(anyTerm(ways.stream()
                        .filter(way -> !way.unfinished())
                        .map(Completion.Way::term)
                        .collect(Collectors.toSet()))),
                ways.stream()
                        .filter(Completion.Way::unfinished)
                        .map(way -> Query.of(q -> q.prefix(p -> p.field(way.term().field()).value(way.term().text())))))
                .toList());
    }

    private static Query term(String field, String text) {
        return Query.of(q -> q.term(t -> t.field(field).value(FieldValue.of(text))));
    }

    private static Query terms(String field, Collection<String> texts) {
        return Query.of(q -> q.terms(t -> t.field(field)
                .terms(v -> v.value(texts.stream().sorted().map(FieldValue::of).toList()))));
    }
}
