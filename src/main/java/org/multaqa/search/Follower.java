package org.multaqa.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one step after the other, on one thread that outlives whatever happens to the database or the index. */
final class Follower {

    private static final Logger log = LoggerFactory.getLogger(Follower.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Steps steps;
    private final Semaphore alarm = new Semaphore(0);
    private final Object progress = new Object();
    private volatile boolean running;
    private @Nullable Thread thread;

    Follower(Steps steps) {
        this.steps = steps;
    }

    /** What is done on the thread. */
    interface Steps {

        /** Takes one; says whether there is more to do at once. */
        boolean forward() throws IOException;

        /** The last one failed. */
        void recover();

        /** No other follows. */
        void close();
    }

    synchronized void start() {
        if (!running) {
            running = true;
            // Of the platform: it is for ever, and writes files, which pins a virtual thread's carrier.
            thread = Thread.ofPlatform().daemon().name("search-indexer").start(this::follow);
        }
    }

    synchronized void stop() {
        running = false;
        wake();
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

    boolean isRunning() { return running; }

    /** Takes the next step at once. */
    void wake() {
        alarm.release();
    }

    /** Waits until that is so; it may be after a step. */
    void await(BooleanSupplier reached) {
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

    /** The same, but no longer than that. */
    void await(BooleanSupplier reached, Duration most) {
        long begin = System.nanoTime();
        await(() -> reached.getAsBoolean() || System.nanoTime() - begin >= most.toNanos());
    }

    private void tell() {
        synchronized (progress) {
            progress.notifyAll();
        }
    }

    private void follow() {
        var pause = BETWEEN_LOOKS;
        while (running) {
            try {
                boolean more = steps.forward();
                tell();
                pause = BETWEEN_LOOKS;
                if (!more) {
                    pause(pause);
                }
            } catch (IOException | RuntimeException failure) {
                log.warn("The search index waits {} ms: {}", pause.toMillis(), failure.toString());
                log.debug("why the search index waits", failure);
                steps.recover();
                pause(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
        steps.close();
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
}
