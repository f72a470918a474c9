package org.multaqa.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * How well a word covers a field. How rare the word is comes with the query, since a name's words stand in several
 * fields, and a word is as rare as it is in all of them; what lies in a language with few names must not count less.
 */
final class NameSimilarity extends BM25Similarity {

    private static final float USUAL_NAME = 4;

    @Override
    protected float idf(long documentsWithTerm, long documents) {
        return 1;
    }

    /** Fixed for names, so that a score does not depend on which other names there are in a language. */
    @Override
    protected float avgFieldLength(CollectionStatistics field) {
        return field.field().startsWith("name.") ? USUAL_NAME : super.avgFieldLength(field);
    }
}
