package org.multaqa.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.multaqa.search.ranking.Probe;

/**
 * What has matched, scored by the clues of a probe: for each clue the best term that a document has. As every weight is
 * known beforehand, term after term adds its own to a column of scores; that is quicker than Lucene's own disjunctions,
 * which look at all terms for each document.
 */
final class RankedDocuments extends PassingQuery {

    /** A list that is so many times longer than what matched is skipped through rather than read. */
    private static final int SKIPPED = 32;

    private final MatchedDocuments matched;
    private final ProbedTerms probed;

    RankedDocuments(MatchedDocuments matched, ProbedTerms probed) {
        this.matched = matched;
        this.probed = probed;
    }

    private float[] scores(LeafReaderContext segment, FixedBitSet documents, int count) throws IOException {
        var scores = new float[segment.reader().maxDoc()];
        for (var clue : probed.ranking()) {
            var met = new FixedBitSet(scores.length);
            var bestFirst = clue.weights()
                    .entrySet()
                    .stream()
                    .sorted(Map.Entry.<Probe.Term, Float>comparingByValue(Comparator.reverseOrder()))
                    .toList();
            for (var term : bestFirst) {
                var postings = probed.postings(segment, term.getKey());
                if (postings != null) {
                    add(term.getValue(), postings, documents, count, met, scores);
                }
            }
        }
        return scores;
    }

    private static void add(float weight, PostingsEnum postings, FixedBitSet documents, int count, FixedBitSet met,
            float[] scores) throws IOException {
        boolean skips = postings.cost() / SKIPPED > count;
        int document = postings.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            if (documents.get(document)) {
                if (!met.getAndSet(document)) {
                    scores[document] += weight;
                }
                document = postings.nextDoc();
            } else if (skips) {
                int next = documents.nextSetBit(document);
                document = next == DocIdSetIterator.NO_MORE_DOCS ? next : postings.advance(next);
            } else {
                document = postings.nextDoc();
            }
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new Weight(this) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                var documents = matched.of(segment);
                int count = documents.cardinality();
                return count == 0
                        ? null
                        : new DefaultScorerSupplier(
                                new Scored(documents, count, scores(segment, documents, count)));
            }

            @Override
            public Explanation explain(LeafReaderContext segment, int document) {
                return Explanation.noMatch("not asked for");
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private static final class Scored extends Scorer {

        private final BitSetIterator documents;
        private final float[] scores;

        Scored(FixedBitSet documents, int count, float[] scores) {
            this.documents = new BitSetIterator(documents, count);
            this.scores = scores;
        }

        @Override
        public int docID() {
            return documents.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return documents;
        }

        @Override
        public float score() {
            return scores[documents.docID()];
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.MAX_VALUE;
        }
    }
}
