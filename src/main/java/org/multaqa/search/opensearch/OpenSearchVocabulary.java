package org.multaqa.search.opensearch;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.multaqa.search.opensearch.OpenSearchIndex.Seen;
import org.multaqa.search.ranking.LexiconFile;
import org.multaqa.search.ranking.Vocabulary;

/**
 * The words of the index that is searched. Counting them takes seconds in a large one, and may take a twentieth of the
 * time; a word that is not counted yet is found as it is typed, and not by what resembles it.
 */
final class OpenSearchVocabulary {

    private static final int SHARE = 20;

    private final OpenSearchCluster cluster;
    private final LexiconFile lexicon;
    private @Nullable Seen counted;
    private @Nullable Vocabulary vocabulary;
    private long lastCountEnd;
    private long lastCountTook;

    OpenSearchVocabulary(OpenSearchCluster cluster, LexiconFile lexicon) {
        this.cluster = cluster;
        this.lexicon = lexicon;
    }

    /** Those of that index; counted anew where it is another one, or where something has changed and it is time. */
    Vocabulary of(Seen seen) throws IOException {
        var known = vocabulary;
        if (known == null || counted == null || !counted.index().equals(seen.index())) {
            return count(seen);
        }
        boolean due = System.nanoTime() - lastCountEnd >= SHARE * lastCountTook;
        return due && (!counted.equals(seen) || !known.isOf(lexicon.lexicon())) ? count(seen) : known;
    }

    private Vocabulary count(Seen seen) throws IOException {
        long begin = System.nanoTime();
        var words = new OpenSearchWords(cluster, seen.index());
        var now = new Vocabulary(lexicon.lexicon(), words.documents(), words.counts());
        vocabulary = now;
        counted = seen;
        lastCountEnd = System.nanoTime();
        lastCountTook = lastCountEnd - begin;
        return now;
    }
}
