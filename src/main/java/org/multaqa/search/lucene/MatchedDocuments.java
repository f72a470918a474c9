package org.multaqa.search.lucene;

import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** What one pass over the index has found, so that the next one need not look for it again. */
final class MatchedDocuments extends PassingQuery {

    private final Map<Object, FixedBitSet> bySegment = new HashMap<>();

    /** The documents of that segment, to be filled. */
    FixedBitSet of(LeafReaderContext segment) {
        return bySegment.computeIfAbsent(segment.id(), any -> new FixedBitSet(segment.reader().maxDoc()));
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                var documents = of(segment);
                int count = documents.cardinality();
                return ConstantScoreScorerSupplier.fromIterator(new BitSetIterator(documents, count), score(), mode,
                        segment.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }
}
