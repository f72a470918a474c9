package org.multaqa.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.multaqa.cache.PageCache;
import org.multaqa.changes.Change;
import org.multaqa.changes.LogPosition;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.LexiconFile;
import org.multaqa.search.ranking.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One index in its folder, open to be searched and, by the indexer's one thread, written. What is applied can be found
 * at once and is kept on disk a little later: each commit says how far it has read the log, and what came after that is
 * read again.
 */
final class OpenIndex implements Closeable {

    private static final Logger log = LoggerFactory.getLogger(OpenIndex.class);

    /** A durable commit takes up to 200 ms, so changes wait for others; a crash costs reading these again. */
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(2);
    private static final int MOST_UNCOMMITTED = 50_000;

    /** Purging rewrites segments, and counting reads all words: each may take a twentieth of the time. */
    private static final int SHARE = 20;
    /** What delays a stop too little to be noticed; what is not purged then is after the next start. */
    private static final Duration QUICK = Duration.ofSeconds(1);

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final UUID identity;

    private final LexiconFile lexicon;
    private volatile Vocabulary vocabulary;
    private volatile boolean allCounted;
    private @Nullable IndexReader counted;
    private long lastCountEnd = System.nanoTime();
    private long lastCountTook;

    private LogPosition applied;
    private volatile LogPosition visible;
    private boolean complete;
    private int uncommitted;
    private long lastCommit = System.nanoTime();
    private long lastPurgeEnd = System.nanoTime();
    private long lastPurgeTook;

    /** Opens the index of that folder, or begins one. */
    OpenIndex(Path folder, UUID identity, LexiconFile lexicon) throws IOException {
        this.folder = folder;
        this.identity = identity;
        this.lexicon = lexicon;
        this.vocabulary = new Vocabulary(lexicon.lexicon(), 0, List.of());
        this.directory = FSDirectory.open(folder);
        try {
            this.writer = new IndexWriter(directory, configuration());
            this.searchers = new SearcherManager(writer, new Searchers());
        } catch (IOException | RuntimeException unreadable) {
            directory.close();
            throw unreadable;
        }
        var label = CommitLabel.of(writer.getLiveCommitData());
        this.applied = label.position();
        this.visible = applied;
        this.complete = label.complete();
    }

    private static IndexWriterConfig configuration() {
        var merging = new TieredMergePolicy();
        // Purging means every deleted text, not most of them.
        merging.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(new KeywordAnalyzer()).setMergePolicy(merging);
    }

    /** Reads every byte and compares the checksums: damage is noticed before anyone searches in it. */
    void verify() throws IOException {
        var searcher = searchers.acquire();
        try {
            for (var segment : searcher.getIndexReader().leaves()) {
                ((CodecReader) segment.reader()).checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    Path folder() {
        return folder;
    }

    UUID identity() {
        return identity;
    }

    /** How far the log is applied; for the indexer's thread. */
    LogPosition applied() {
        return applied;
    }

    /** How far what the log says can be found. */
    LogPosition visible() {
        return visible;
    }

    /** Whether this index has once held everything, so that it need not be built. */
    boolean complete() {
        return complete;
    }

    boolean writable() {
        return writer.isOpen();
    }

    LuceneView acquire() throws IOException {
        return new LuceneView(searchers.acquire(), vocabulary);
    }

    void release(LuceneView view) throws IOException {
        searchers.release(view.searcher());
    }

    /** Takes in what changed: the documents of what is there, and nothing of what is not. */
    void apply(List<Change> changes, Map<UUID, Document> documents) throws IOException {
        for (var change : changes) {
            var key = FindableDocument.key(change.kind(), change.id());
            var document = documents.get(change.id());
            if (document == null) {
                writer.deleteDocuments(key);
            } else {
                try {
                    writer.updateDocument(key, document);
                } catch (IllegalArgumentException refused) {
                    log.error("{} {} cannot be indexed and is not found", change.kind(), change.id(), refused);
                    writer.deleteDocuments(key);
                }
            }
            applied = change.position();
        }
        uncommitted += changes.size();
        if (uncommitted >= MOST_UNCOMMITTED) {
            commit();
        }
    }

    /** Makes what is applied findable; pages with what was found before are forgotten when {@link #visible} says so. */
    void refresh(PageCache pages) throws IOException {
        var reached = applied;
        searchers.maybeRefreshBlocking();
        pages.forget();
        allCounted = false;
        visible = reached;
    }

    /**
     * Counts the words anew, if any changed; in a large index that takes seconds, and then it may take a twentieth of the
     * time. A word that is not counted yet is found as it is typed, and not by what resembles it.
     */
    void count(boolean atOnce) throws IOException {
        if (!atOnce && !passed(lastCountEnd, SHARE * lastCountTook)) {
            return;
        }
        var searcher = searchers.acquire();
        try {
            var reader = searcher.getIndexReader();
            if (reader != counted || !vocabulary.isOf(lexicon.lexicon())) {
                long begin = System.nanoTime();
                vocabulary = new Vocabulary(lexicon.lexicon(), reader.numDocs(), WordCounts.of(reader));
                counted = reader;
                lastCountEnd = System.nanoTime();
                lastCountTook = lastCountEnd - begin;
            }
            allCounted = true;
        } finally {
            searchers.release(searcher);
        }
    }

    /** Whether the words of all that can be found are counted. */
    boolean allCounted() {
        return allCounted;
    }

    /** Keeps what is applied, when it is time to; and leaves nothing on disk that was deleted or replaced. */
    void settle() throws IOException {
        if (passed(lastCommit, BETWEEN_COMMITS.toNanos())) {
            boolean purged = passed(lastPurgeEnd, SHARE * lastPurgeTook) && purge();
            if (purged || uncommitted > 0) {
                commit();
            }
        }
    }

    void markComplete() throws IOException {
        if (!complete) {
            complete = true;
            commit();
        }
    }

    /**
     * Lucene only marks a deleted document, and merges it away at some time: until then its text is on disk, and counts
     * in what is rare.
     */
    private boolean purge() throws IOException {
        if (!writer.hasDeletions()) {
            return false;
        }
        long begin = System.nanoTime();
        writer.forceMergeDeletes(true);
        searchers.maybeRefreshBlocking();
        lastPurgeEnd = System.nanoTime();
        lastPurgeTook = lastPurgeEnd - begin;
        return true;
    }

    private void commit() throws IOException {
        writer.setLiveCommitData(new CommitLabel(identity, Fields.VERSION, applied, complete).data());
        writer.commit();
        uncommitted = 0;
        lastCommit = System.nanoTime();
    }

    private static boolean passed(long since, long nanos) {
        return System.nanoTime() - since >= nanos;
    }

    /** Keeps what is applied, and closes. */
    @Override
    public void close() throws IOException {
        try (directory; searchers) {
            if (writer.isOpen()) {
                if (lastPurgeTook < QUICK.toNanos()) {
                    purge();
                }
                commit();
            }
            writer.close();
        }
    }

    /** Closes without keeping anything more, whatever state the index is in. */
    void abandon() {
        try (directory; searchers) {
            writer.rollback();
        } catch (IOException | RuntimeException broken) {
            log.debug("an abandoned index did not close cleanly", broken);
        }
    }

    private static final class Searchers extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            // Every query differs, and the facets of the common ones are counted in a pass of their own.
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
