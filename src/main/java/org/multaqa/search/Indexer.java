package org.multaqa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.cache.PageCache;
import org.multaqa.changes.ChangeLog;
import org.multaqa.changes.LogListener;
import org.multaqa.database.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lets the index follow the log, on one thread that outlives whatever happens to the database or the index. The index
 * that is found in its folder, or begun, is a candidate until it has caught up; then it is searched, and replaces the
 * one before it. So starting, healing and building anew are one act.
 */
@Component
class Indexer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Indexer.class);

    private static final int BATCH = 1_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ChangeLog changes;
    private final FindableReader findables;
    private final DataFolder data;
    private final PageCache pages;
    private final Indexes indexes;
    private final LogListener listener;

    private final Semaphore alarm = new Semaphore(0);
    private final Object progress = new Object();
    private volatile boolean running;
    private @Nullable Thread thread;

    Indexer(ChangeLog changes, FindableReader findables, DataFolder data, JdbcConnectionDetails server,
            PageCache pages) {
        this.changes = changes;
        this.findables = findables;
        this.data = data;
        this.pages = pages;
        this.indexes = new Indexes(
                new IndexFolders(data.resolve("search"), new LexiconFile(data.resolve("lexicon.tsv"))), pages);
        this.listener = new LogListener(server, this::hear);
    }

    /** Another node's change: what this one shows of it is old at once, and its lists until the index has it too. */
    private void hear() {
        pages.forget();
        alarm.release();
    }

    /** Whether the index has caught up since the start, and is searched. */
    boolean ready() {
        return indexes.searched() != null;
    }

    /** Whether this process has the index; a command beside the serving mall has none. */
    boolean owner() {
        return data.owned();
    }

    /** Asks the index. */
    <T> T ask(Indexes.Question<T> question) {
        try {
            return indexes.ask(question);
        } catch (IOException damaged) {
            log.warn("The search index cannot be read, and is built anew", damaged);
            anew();
            throw new SearchNotReadyException();
        }
    }

    /** Waits until what is committed now can be found. */
    void awaitCaughtUp() {
        var end = changes.end();
        alarm.release();
        await(() -> {
            var index = indexes.searched();
            return index != null && index.visible().compareTo(end) >= 0;
        });
    }

    /** Waits until the index is searched, but no longer than that; says whether it is. */
    boolean awaitReady(Duration most) {
        long begin = System.nanoTime();
        await(() -> ready() || System.nanoTime() - begin >= most.toNanos());
        return ready();
    }

    /** Waits until an index that was begun after this call is searched. */
    void awaitAnew() {
        int before = indexes.built();
        anew();
        await(() -> indexes.built() > before);
    }

    private void anew() {
        indexes.anew();
        alarm.release();
    }

    private void await(BooleanSupplier reached) {
        synchronized (progress) {
            while (!reached.getAsBoolean()) {
                if (!running) {
                    throw new IllegalStateException("the search index is closed");
                }
                try {
                    progress.wait(BETWEEN_LOOKS.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted while waiting for the search index", e);
                }
            }
        }
    }

    private void tell() {
        synchronized (progress) {
            progress.notifyAll();
        }
    }

    @Override
    public synchronized void start() {
        if (!running && data.owned()) {
            refuseLinks();
            running = true;
            // Of the platform: it is for ever, and writes files, which pins a virtual thread's carrier.
            thread = Thread.ofPlatform().daemon().name("search-indexer").start(this::follow);
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
    public synchronized void stop() {
        running = false;
        alarm.release();
        listener.close();
        tell();
        try {
            if (thread != null) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() { return running; }

    /** Before the web server, which is then answered at once; and closed after it, when nobody searches any more. */
    @Override
    public int getPhase() { return 0; }

    private void follow() {
        var pause = BETWEEN_LOOKS;
        while (running) {
            try {
                listener.listen();
                boolean more = indexes.forward(changes::identity, this::catchUp);
                tell();
                pause = BETWEEN_LOOKS;
                if (!more) {
                    pause(pause);
                }
            } catch (IOException | RuntimeException failure) {
                log.warn("The search index waits {} ms: {}", pause.toMillis(), failure.toString());
                log.debug("why the search index waits", failure);
                indexes.recover();
                pause(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
        indexes.close();
    }

    private void pause(Duration most) {
        try {
            if (alarm.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                alarm.drainPermits();
            }
        } catch (InterruptedException e) {
            // Nobody interrupts this thread, and Lucene's files would not survive it.
            log.debug("interrupted", e);
        }
    }

    /** Applies one batch of the log; says whether that was the last for now. */
    private boolean catchUp(OpenIndex index) throws IOException {
        var batch = changes.after(index.applied(), BATCH);
        if (!batch.isEmpty()) {
            index.apply(batch, findables.seen(batch));
        }
        boolean caughtUp = batch.size() < BATCH;
        if (!batch.isEmpty() && (caughtUp || index == indexes.searched())) {
            index.refresh(pages);
        }
        return caughtUp;
    }
}
