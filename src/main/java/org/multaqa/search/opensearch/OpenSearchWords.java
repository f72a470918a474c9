package org.multaqa.search.opensearch;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.WordCount;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.aggregations.CompositeAggregate;
import org.opensearch.client.opensearch._types.aggregations.CompositeAggregationSource;
import org.opensearch.client.opensearch.core.SearchRequest;

/** Counts the words of names and places in an index of OpenSearch, so many at a time. */
final class OpenSearchWords {

    private static final int AT_ONCE = 10_000;
    private static final String WORDS = "words";

    private final OpenSearchCluster cluster;
    private final String index;

    OpenSearchWords(OpenSearchCluster cluster, String index) {
        this.cluster = cluster;
        this.index = index;
    }

    List<WordCount> counts() throws IOException {
        var names = counts(Fields.WORD);
        var places = counts(Fields.PLACE);
        places.keySet().forEach(place -> names.putIfAbsent(place, 0));
        return names.entrySet()
                .stream()
                .map(name -> new WordCount(name.getKey(), name.getValue(), places.getOrDefault(name.getKey(), 0)))
                .toList();
    }

    /** How many things there are; the label is none. */
    int documents() throws IOException {
        var request = new SearchRequest.Builder().index(index)
                .query(q -> q.exists(e -> e.field(Fields.ID)))
                .size(0)
                .trackTotalHits(t -> t.enabled(true));
        return (int) OpenSearchCluster.total(cluster.search(request, Void.class));
    }

    private Map<String, Integer> counts(String field) throws IOException {
        var counts = new HashMap<String, Integer>();
        Map<String, FieldValue> after = Map.of();
        do {
            var page = page(field, after);
            page.buckets()
                    .array()
                    .forEach(bucket -> counts.put(text(bucket.key().get(WORDS)), (int) bucket.docCount()));
            after = page.buckets().array().isEmpty() ? Map.of() : page.afterKey();
        } while (!after.isEmpty());
        return counts;
    }

    private static String text(@Nullable FieldValue word) {
        if (word == null) {
            throw new IllegalStateException("a word was counted that is none");
        }
        return word.stringValue();
    }

    private CompositeAggregate page(String field, Map<String, FieldValue> after) throws IOException {
        var request = new SearchRequest.Builder().index(index)
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .aggregations(WORDS, a -> a.composite(c -> {
                    c.size(AT_ONCE)
                            .sources(List.of(Map.of(WORDS,
                                    CompositeAggregationSource
                                            .of(s -> s.terms(t -> t.field(field))))));
                    return after.isEmpty() ? c : c.after(after);
                }));
        var found = cluster.search(request, Void.class).aggregations().get(WORDS);
        if (found == null) {
            throw new IOException("the words were not counted");
        }
        return found.composite();
    }
}
