package org.multaqa.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.multaqa.search.ranking.Fields;

/**
 * Counts what a question without its filters finds: how many pass all filters, and by facet and value how many pass
 * those of the other facets. A document's values of a facet are one ordinal, so that counting is one addition, and a
 * filter is asked once for each combination of values rather than for each document.
 */
final class FacetCounts implements Collector {

    private final List<String> facets;
    private final Map<String, Set<String>> filters;
    private final Map<String, Map<BytesRef, Sum>> counts = new HashMap<>();
    private final MatchedDocuments matched = new MatchedDocuments();
    private long total;

    FacetCounts(List<String> facets, Map<String, Set<String>> filters) {
        this.facets = facets;
        this.filters = filters;
        facets.forEach(facet -> counts.put(facet, new HashMap<>()));
    }

    /** How many documents have a value; it grows, since a new number for each of thousands of combinations costs. */
    private static final class Sum {

        private long sum;
    }

    long total() {
        return total;
    }

    /** What passes all filters, to be asked again. */
    MatchedDocuments matched() {
        return matched;
    }

    /** By facet, the values from the most frequent on. */
    Map<String, Map<String, Long>> counts() {
        var sorted = new LinkedHashMap<String, Map<String, Long>>();
        for (var facet : facets) {
            var values = new LinkedHashMap<String, Long>();
            counts.getOrDefault(facet, Map.of())
                    .entrySet()
                    .stream()
                    .map(entry -> Map.entry(entry.getKey().utf8ToString(), entry.getValue().sum))
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
            sorted.put(facet, values);
        }
        return sorted;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        var columns = new ArrayList<Column>();
        for (var facet : facets) {
            columns.add(new Column(facet, DocValues.getSorted(segment.reader(), Fields.facet(facet)),
                    filters.getOrDefault(facet, Set.of())));
        }
        return new Counting(columns.toArray(Column[]::new), matched.of(segment));
    }

    /** One facet in one segment. */
    private static final class Column {

        private final String facet;
        private final SortedDocValues values;
        private final int[] counts;
        private final boolean[] refused;
        private int here;

        Column(String facet, SortedDocValues values, Set<String> wanted) throws IOException {
            this.facet = facet;
            this.values = values;
            // The last place is for documents without a value, from before the facet was there.
            this.counts = new int[values.getValueCount() + 1];
            this.refused = new boolean[counts.length];
            if (!wanted.isEmpty()) {
                var accepted = wanted.stream().map(BytesRef::new).collect(Collectors.toSet());
                refused[values.getValueCount()] = true;
                for (int i = 0; i < values.getValueCount(); i++) {
                    refused[i] = split(values, i).noneMatch(accepted::contains);
                }
            }
        }

        boolean refuses(int document) throws IOException {
            here = values.advanceExact(document) ? values.ordValue() : counts.length - 1;
            return refused[here];
        }

        void count() {
            counts[here]++;
        }

        void addTo(Map<BytesRef, Sum> sums) throws IOException {
            for (int i = 0; i < counts.length - 1; i++) {
                if (counts[i] > 0) {
                    int count = counts[i];
                    split(values, i).forEach(value -> add(value, count, sums));
                }
            }
        }

        private static void add(BytesRef value, int count, Map<BytesRef, Sum> sums) {
            var sum = sums.get(value);
            if (sum == null) {
                sum = new Sum();
                // The bytes are the dictionary's, which writes the next ones over them.
                sums.put(BytesRef.deepCopyOf(value), sum);
            }
            sum.sum += count;
        }

        /** The values, as they stand in the dictionary until it is asked again. */
        private static Stream<BytesRef> split(SortedDocValues values, int ordinal) throws IOException {
            var joined = values.lookupOrd(ordinal);
            var split = Stream.<BytesRef>builder();
            int end = joined.offset + joined.length;
            int from = joined.offset;
            for (int to = from; to <= end; to++) {
                if (to == end || joined.bytes[to] == FindableDocument.BETWEEN_VALUES.charAt(0)) {
                    if (to > from) {
                        split.add(new BytesRef(joined.bytes, from, to - from));
                    }
                    from = to + 1;
                }
            }
            return split.build();
        }
    }

    private final class Counting implements LeafCollector {

        private final Column[] columns;
        private final FixedBitSet matched;

        Counting(Column[] columns, FixedBitSet matched) {
            this.columns = columns;
            this.matched = matched;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
            Column refusing = null;
            int refusals = 0;
            for (var column : columns) {
                if (column.refuses(document)) {
                    refusing = column;
                    refusals++;
                }
            }
            if (refusing == null) {
                total++;
                matched.set(document);
                for (var column : columns) {
                    column.count();
                }
            } else if (refusals == 1) {
                refusing.count();
            }
        }

        @Override
        public void finish() throws IOException {
            for (var column : columns) {
                column.addTo(counts.getOrDefault(column.facet, new HashMap<>()));
            }
        }
    }
}
