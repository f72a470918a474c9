package org.multaqa.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
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
    private final IndexFolders folders;
    private final LogListener listener;

    private final Semaphore alarm = new Semaphore(0);
    private final Object progress = new Object();
    private volatile boolean running;
    private volatile boolean anewWanted;
    private volatile int built;
    private volatile @Nullable OpenIndex searched;
    private @Nullable OpenIndex candidate;
    private @Nullable Thread thread;

    Indexer(ChangeLog changes, FindableReader findables, DataFolder data, JdbcConnectionDetails server) {
        this.changes = changes;
        this.findables = findables;
        this.data = data;
        this.folders = new IndexFolders(data.resolve("search"));
        this.listener = new LogListener(server, alarm::release);
    }

    /** Whether the index has caught up since the start, and is searched. */
    boolean ready() {
        return searched != null;
    }

    /** Whether this process has the index; a command beside the serving mall has none. */
    boolean owner() {
        return data.owned();
    }

    /** Asks the index. */
    <T> T ask(Question<T> question) {
        while (true) {
            var index = searched;
            if (index == null) {
                throw new SearchNotReadyException();
            }
            try {
                return ask(index, question);
            } catch (AlreadyClosedException replaced) {
                if (searched == index) {
                    throw new SearchNotReadyException();
                }
            } catch (IOException damaged) {
                log.warn("The search index cannot be read, and is built anew", damaged);
                anew();
                throw new SearchNotReadyException();
            }
        }
    }

    private static <T> T ask(OpenIndex index, Question<T> question) throws IOException {
        var searcher = index.acquire();
        try {
            return question.answer(searcher);
        } finally {
            index.release(searcher);
        }
    }

    /** Waits until what is committed now can be found. */
    void awaitCaughtUp() {
        var end = changes.end();
        alarm.release();
        await(() -> {
            var index = searched;
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
        int before = built;
        anew();
        await(() -> built > before);
    }

    private void anew() {
        anewWanted = true;
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
            running = true;
            // Of the platform: it is for ever, and writes files, which pins a virtual thread's carrier.
            thread = Thread.ofPlatform().daemon().name("search-indexer").start(this::follow);
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
                boolean more = step();
                pause = BETWEEN_LOOKS;
                if (!more) {
                    pause(pause);
                }
            } catch (IOException | RuntimeException failure) {
                log.warn("The search index waits {} ms: {}", pause.toMillis(), failure.toString());
                log.debug("why the search index waits", failure);
                recover();
                pause(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
        close();
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

    /** Goes one batch forward; says whether there is more to do at once. */
    private boolean step() throws IOException {
        takeCandidate();
        boolean more = false;
        var index = searched;
        if (index != null && index.writable()) {
            more = !catchUp(index);
            index.settle();
        }
        var next = candidate;
        if (next != null) {
            if (catchUp(next)) {
                search(next);
            } else {
                more = true;
            }
        }
        tell();
        return more;
    }

    private void takeCandidate() throws IOException {
        if (candidate != null) {
            return;
        }
        if (anewWanted) {
            anewWanted = false;
            candidate = folders.begin(changes.identity());
        } else if (searched == null || !searched.writable()) {
            candidate = folders.best(changes.identity());
        }
    }

    /** Applies one batch of the log; says whether that was the last for now. */
    private boolean catchUp(OpenIndex index) throws IOException {
        var batch = changes.after(index.applied(), BATCH);
        if (!batch.isEmpty()) {
            index.apply(batch, findables.seen(batch));
        }
        boolean caughtUp = batch.size() < BATCH;
        if (!batch.isEmpty() && (caughtUp || index == searched)) {
            index.refresh();
        }
        return caughtUp;
    }

    private void search(OpenIndex caughtUp) throws IOException {
        caughtUp.refresh();
        caughtUp.markComplete();
        warmUp(caughtUp);
        var before = searched;
        searched = caughtUp;
        candidate = null;
        built++;
        if (before != null) {
            before.abandon();
        }
        folders.keepOnly(caughtUp);
    }

    /** The first question loads classes and reads files, which takes half a second: nobody shall wait for it. */
    private static void warmUp(OpenIndex index) throws IOException {
        ask(index, searcher -> {
            var text = TextQuery.of("جمعية association", searcher.getIndexReader());
            return searcher.count(text.matching()) + searcher.search(text.ranked(), 1).scoreDocs.length;
        });
    }

    /** A disk that was full or a file that was damaged ends the writing; searching goes on in what was read. */
    private void recover() {
        var broken = candidate;
        if (broken != null && !broken.writable()) {
            broken.abandon();
            candidate = null;
        }
    }

    private void close() {
        for (var index : new OpenIndex[]{candidate, searched}) {
            try {
                if (index != null) {
                    index.close();
                }
            } catch (IOException | RuntimeException failure) {
                log.warn("The search index did not close cleanly, and will read the log again: {}", failure.toString());
                index.abandon();
            }
        }
        candidate = null;
        searched = null;
    }

    /** What is asked of the index at one moment. */
    interface Question<T> {
        T answer(IndexSearcher searcher) throws IOException;
    }
}
