package org.multaqa.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
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
    private final Map<String, Map<String, Long>> counts = new HashMap<>();
    private final MatchedDocuments matched = new MatchedDocuments();
    private long total;

    FacetCounts(List<String> facets, Map<String, Set<String>> filters) {
        this.facets = facets;
        this.filters = filters;
        facets.forEach(facet -> counts.put(facet, new HashMap<>()));
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
                refused[values.getValueCount()] = true;
                for (int i = 0; i < values.getValueCount(); i++) {
                    refused[i] = split(values, i).stream().noneMatch(wanted::contains);
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

        void addTo(Map<String, Long> sums) throws IOException {
            for (int i = 0; i < counts.length - 1; i++) {
                if (counts[i] > 0) {
                    for (var value : split(values, i)) {
                        sums.merge(value, (long) counts[i], Long::sum);
                    }
                }
            }
        }

        private static List<String> split(SortedDocValues values, int ordinal) throws IOException {
            var joined = values.lookupOrd(ordinal).utf8ToString();
            return joined.isEmpty() ? List.of() : List.of(joined.split(FindableDocument.BETWEEN_VALUES));
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
