package org.multaqa.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * Counts what stands before a hit, so that a page can say where in the list it is. Counted anew for each page: a number
 * that a reader carries along is wrong as soon as the list has changed.
 */
final class EarlierHits extends SimpleCollector {

    private final SortField[] fields;
    private final List<FieldComparator<?>> comparators = new ArrayList<>();
    private final List<LeafFieldComparator> here = new ArrayList<>();
    private final boolean scored;
    private long count;

    private EarlierHits(Sort sort, FieldDoc hit) {
        fields = sort.getSort();
        scored = sort.needsScores();
        for (int i = 0; i < fields.length; i++) {
            comparators.add(beginningAt(fields[i].getComparator(1, Pruning.NONE), hit.fields[i]));
        }
    }

    static long count(IndexSearcher searcher, Query found, Sort sort, FieldDoc hit) throws IOException {
        var earlier = new EarlierHits(sort, hit);
        searcher.search(found, earlier);
        return earlier.count;
    }

    /** What the hit was sorted by came from this field, so it is of the comparator's type. */
    @SuppressWarnings("unchecked")
    private static <T> FieldComparator<T> beginningAt(FieldComparator<T> comparator, Object value) {
        comparator.setTopValue((T) value);
        return comparator;
    }

    @Override
    public ScoreMode scoreMode() {
        return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        here.clear();
        for (var comparator : comparators) {
            here.add(comparator.getLeafComparator(segment));
        }
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
        for (var comparator : here) {
            comparator.setScorer(scorer);
        }
    }

    @Override
    public void collect(int document) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            int order = here.get(i).compareTop(document);
            if (order != 0) {
                count += order > 0 == !fields[i].getReverse() ? 1 : 0;
                return;
            }
        }
    }
}
