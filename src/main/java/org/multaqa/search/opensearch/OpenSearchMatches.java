package org.multaqa.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.engine.Cursor;
import org.multaqa.search.engine.Cursor.Key;
import org.multaqa.search.engine.Cursor.Place;
import org.multaqa.search.engine.Matches;
import org.multaqa.search.opensearch.OpenSearchDocument.Kept;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.Labels;
import org.multaqa.search.ranking.Probe;
import org.multaqa.search.ranking.Prominence;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.aggregations.Aggregate;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;

/** What OpenSearch has found. The first request brings what is counted too; a reader's first page needs no other. */
final class OpenSearchMatches implements Matches {

    private static final String VALUES = "values";
    /** More than any facet has. */
    private static final int MOST_VALUES = 10_000;
    private static final String NONE = "";

    private final OpenSearchCluster cluster;
    private final String index;
    private final SearchQuery query;
    private final List<String> facets;
    private final @Nullable Probe probe;
    private @Nullable Counted counted;

    OpenSearchMatches(OpenSearchCluster cluster, String index, SearchQuery query, List<String> facets,
            @Nullable Probe probe) {
        this.cluster = cluster;
        this.index = index;
        this.query = query;
        this.facets = facets;
        this.probe = probe;
    }

    private record Counted(long total, Map<String, Map<String, Long>> facets) {}

    @Override
    public long total() throws IOException {
        return counted().total;
    }

    @Override
    public Map<String, Map<String, Long>> facets() throws IOException {
        return counted().facets;
    }

    private Counted counted() throws IOException {
        if (counted == null) {
            ask(request(matched()).size(0));
        }
        return Objects.requireNonNull(counted);
    }

    @Override
    public List<Hit> after(Cursor cursor, @Nullable Place place, int most) throws IOException {
        return hits(cursor, place, most, false);
    }

    @Override
    public List<Hit> before(Cursor cursor, Place place, int most) throws IOException {
        return hits(cursor, place, most, true);
    }

    @Override
    public List<Labelled> proposed(int most) throws IOException {
        var found = ask(page(Cursor.SCORE, null, most, false).source(s -> s.filter(f -> f.includes(Fields.LABELS))));
        var proposed = new ArrayList<Labelled>();
        for (var hit : found.hits().hits()) {
            var kept = hit.source();
            proposed.add(new Labelled(hit(Cursor.SCORE, hit.sort()), kept == null ? Labels.NONE : kept.readLabels(),
                    new Prominence(hit.sort().get(1).longValue())));
        }
        return proposed;
    }

    private List<Hit> hits(Cursor cursor, @Nullable Place place, int most, boolean reversed) throws IOException {
        var found = ask(page(cursor, place, most, reversed).source(s -> s.fetch(false)));
        return found.hits().hits().stream().map(hit -> hit(cursor, hit.sort())).toList();
    }

    private SearchRequest.Builder page(Cursor cursor, @Nullable Place place, int most, boolean reversed) {
        var page = request(ranked(cursor)).size(most).sort(sort(cursor, reversed));
        return place == null ? page : page.searchAfter(values(place));
    }

    private SearchRequest.Builder request(Query found) {
        return new SearchRequest.Builder().index(index)
                .query(found)
                .postFilter(OpenSearchQueries.passing(query.filters(), NONE));
    }

    private SearchResponse<Kept> ask(SearchRequest.Builder request) throws IOException {
        if (counted != null) {
            return cluster.search(request.trackTotalHits(t -> t.enabled(false)), Kept.class);
        }
        facets.forEach(facet -> request.aggregations(facet, counting(facet)));
        var found = cluster.search(request.trackTotalHits(t -> t.enabled(true)), Kept.class);
        counted = new Counted(OpenSearchCluster.total(found), counts(found.aggregations()));
        return found;
    }

    /** A facet that the query filters by is counted as if it did not. */
    private Aggregation counting(String facet) {
        return Aggregation.of(a -> a.filter(OpenSearchQueries.passing(query.filters(), facet))
                .aggregations(VALUES, v -> v.terms(t -> t.field(Fields.filter(facet)).size(MOST_VALUES))));
    }

    private Map<String, Map<String, Long>> counts(Map<String, Aggregate> found) {
        var sorted = new LinkedHashMap<String, Map<String, Long>>();
        for (var facet : facets) {
            var values = new LinkedHashMap<String, Long>();
            counts(found.get(facet)).entrySet()
                    .stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
            sorted.put(facet, values);
        }
        return sorted;
    }

    private static Map<String, Long> counts(@Nullable Aggregate facet) {
        var counts = new HashMap<String, Long>();
        var values = facet == null ? null : facet.filter().aggregations().get(VALUES);
        // Before the first thing has a value of it, a facet is not known.
        if (values != null && values.isSterms()) {
            values.sterms().buckets().array().forEach(bucket -> counts.put(bucket.key(), bucket.docCount()));
        }
        return counts;
    }

    private Query matched() {
        var kind = OpenSearchQueries.ofKind(query.kind());
        return OpenSearchQueries
                .all(probe == null ? List.of(kind) : List.of(kind, OpenSearchQueries.matching(probe)));
    }

    private Query ranked(Cursor cursor) {
        return cursor == Cursor.SCORE && probe != null
                ? Query.of(q -> q.bool(b -> b.filter(matched()).should(OpenSearchQueries.ranking(probe))))
                : matched();
    }

    private static List<SortOptions> sort(Cursor cursor, boolean reversed) {
        return Stream.concat(cursor.keys()
                .stream()
                .map(key -> key.type() == Cursor.Type.SCORE
                        ? SortOptions.of(s -> s.score(o -> o.order(order(key.descending() != reversed))))
                        : by(key.field(), key.descending() != reversed)),
                Stream.of(by(Fields.ID, reversed))).toList();
    }

    private static SortOptions by(String field, boolean descending) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(order(descending))));
    }

    private static SortOrder order(boolean descending) {
        return descending ? SortOrder.Desc : SortOrder.Asc;
    }

    private static Hit hit(Cursor cursor, List<FieldValue> sorted) {
        var values = new ArrayList<Object>(sorted.size() - 1);
        for (int i = 0; i < cursor.keys().size(); i++) {
            values.add(value(cursor.keys().get(i), sorted.get(i)));
        }
        var id = UUID.fromString(sorted.getLast().stringValue());
        return new Hit(id, new Place(cursor, values, id));
    }

    private static Object value(Key key, FieldValue value) {
        return switch (key.type()) {
            case SCORE -> value.isLong() ? (float) value.longValue() : (float) value.doubleValue();
            case NUMBER -> value.longValue();
            case BYTES -> OpenSearchDocument.key(value.stringValue());
        };
    }

    /** Of everything that ties with the values and the id, which is the thing itself, nothing comes again. */
    private static List<FieldValue> values(Place place) {
        return Stream.concat(place.values().stream().map(value -> switch (value) {
            case Float score -> FieldValue.of((double) score);
            case Long number -> FieldValue.of(number);
            default -> FieldValue.of(OpenSearchDocument.sortable((byte[]) value));
        }), Stream.of(FieldValue.of(place.id().toString()))).toList();
    }

    /**
     * By the sum, what has a higher one comes before; and of what has the same one, what the next keys say. OpenSearch
     * knows no query for an equal sum: it is what is left of all that are not lower without those that are higher.
     */
    @Override
    public long countBefore(Cursor cursor, Hit hit) throws IOException {
        if (cursor != Cursor.SCORE) {
            return count(cursor, earlier(cursor, hit.place(), 0), null);
        }
        float score = (Float) hit.place().values().getFirst();
        double higher = Math.nextUp(score);
        var earlier = earlier(cursor, hit.place(), 1);
        return count(cursor, null, higher) + count(cursor, earlier, (double) score) - count(cursor, earlier, higher);
    }

    private long count(Cursor cursor, @Nullable Query also, @Nullable Double least) throws IOException {
        var filters = new ArrayList<>(List.of(OpenSearchQueries.passing(query.filters(), NONE)));
        if (also != null) {
            filters.add(also);
        }
        var request = new SearchRequest.Builder().index(index)
                .query(q -> q.bool(b -> b.must(ranked(cursor)).filter(filters)))
                .size(0)
                .trackTotalHits(t -> t.enabled(true));
        return OpenSearchCluster.total(cluster.search(least == null ? request : request.minScore(least), Kept.class));
    }

    /** What stands before that place by the keys from that one on, and by the id. */
    private static Query earlier(Cursor cursor, Place place, int from) {
        if (from == cursor.keys().size()) {
            return OpenSearchQueries.before(Fields.ID, JsonData.of(place.id().toString()));
        }
        var key = cursor.keys().get(from);
        var value = JsonData.of(place.values().get(from) instanceof byte[] bytes
                ? OpenSearchDocument.sortable(bytes)
                : place.values().get(from));
        var before = key.descending()
                ? OpenSearchQueries.behind(key.field(), value)
                : OpenSearchQueries.before(key.field(), value);
        return OpenSearchQueries.either(List.of(before, OpenSearchQueries
                .all(List.of(OpenSearchQueries.at(key.field(), value), earlier(cursor, place, from + 1)))));
    }
}
