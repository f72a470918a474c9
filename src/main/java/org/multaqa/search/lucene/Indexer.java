package org.multaqa.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

import org.multaqa.cache.PageCache;
import org.multaqa.changes.ChangeLog;
import org.multaqa.changes.LogListener;
import org.multaqa.database.DataFolder;
import org.multaqa.search.SearchNotReadyException;
import org.multaqa.search.engine.Engine;
import org.multaqa.search.engine.FindableReader;
import org.multaqa.search.engine.Follower;
import org.multaqa.search.ranking.LexiconFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Ticker;

/**
 * Lucene, in the data folder. The index that is found there, or begun, is a candidate until it has caught up with the
 * log; then it is searched, and replaces the one before it. So starting, healing and building anew are one act.
 */
@Component
@Conditional(InDataFolder.class)
class Indexer implements Engine {

    private static final Logger log = LoggerFactory.getLogger(Indexer.class);

    private static final int BATCH = 1_000;

    private final ChangeLog changes;
    private final FindableReader findables;
    private final DataFolder data;
    private final PageCache pages;
    private final Indexes indexes;
    private final LogListener listener;
    private final Follower follower;

    @Autowired
    Indexer(ChangeLog changes, FindableReader findables, DataFolder data, JdbcConnectionDetails server,
            PageCache pages, Question<?> first) {
        this(changes, findables, data, server, pages, first, Ticker.systemTicker());
    }

    Indexer(ChangeLog changes, FindableReader findables, DataFolder data, JdbcConnectionDetails server,
            PageCache pages, Question<?> first, Ticker ticker) {
        this.changes = changes;
        this.findables = findables;
        this.data = data;
        this.pages = pages;
        this.indexes = new Indexes(
                new IndexFolders(data.resolve("search"), new LexiconFile(data.resolve("lexicon.tsv"))), pages,
                first);
        this.listener = new LogListener(server, this::hear);
        this.follower = new Follower(new Following(), ticker, Follower.LAST_STEP);
    }

    /** Another node's change: what this one shows of it is old at once, and its lists until the index has it too. */
    private void hear() {
        pages.forget();
        follower.wake();
    }

    @Override
    public boolean ready() {
        return indexes.searched() != null;
    }

    @Override
    public boolean follows() {
        return follower.follows();
    }

    @Override
    public boolean owner() {
        return data.owned();
    }

    @Override
    public <T> T ask(Question<T> question) {
        try {
            return indexes.ask(question);
        } catch (IOException damaged) {
            log.warn("The search index cannot be read, and is built anew", damaged);
            anew();
            throw new SearchNotReadyException();
        }
    }

    @Override
    public void awaitCaughtUp() {
        var end = changes.end();
        indexes.hurry(true);
        follower.wake();
        try {
            follower.await(() -> {
                var index = indexes.searched();
                return index != null && index.visible().compareTo(end) >= 0 && index.allCounted();
            });
        } finally {
            indexes.hurry(false);
        }
    }

    @Override
    public boolean awaitReady(Duration most) {
        follower.await(this::ready, most);
        return ready();
    }

    @Override
    public void awaitAnew() {
        int before = indexes.built();
        anew();
        follower.await(() -> indexes.built() > before);
    }

    private void anew() {
        indexes.anew();
        follower.wake();
    }

    @Override
    public void start() {
        if (data.owned()) {
            refuseLinks();
            follower.start();
        }
    }

    private void refuseLinks() {
        try {
            indexes.refuseLinks();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void stop() {
        listener.close();
        follower.stop();
    }

    @Override
    public boolean isRunning() { return follower.isRunning(); }

    private final class Following implements Follower.Steps {

        @Override
        public boolean forward() throws IOException {
            listener.listen();
            return indexes.forward(changes::identity, Indexer.this::catchUp);
        }

        @Override
        public void recover() {
            indexes.recover();
        }

        @Override
        public void close() {
            indexes.close();
        }
    }

    /** Applies one batch of the log; says whether that was the last for now. */
    private boolean catchUp(OpenIndex index) throws IOException {
        var batch = changes.after(index.applied(), BATCH);
        if (!batch.isEmpty()) {
            index.apply(batch, findables.seen(batch, FindableDocument::of));
        }
        boolean caughtUp = batch.size() < BATCH;
        if (!batch.isEmpty() && (caughtUp || index == indexes.searched())) {
            index.refresh(pages);
        }
        return caughtUp;
    }
}
