package org.multaqa.search.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.github.benmanes.caffeine.cache.Ticker;

/** Takes one step after the other, on one thread that outlives whatever happens to the database or the index. */
public final class Follower {

    private static final Logger log = LoggerFactory.getLogger(Follower.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    /** A program that is told to end is killed by its supervisor if it takes much longer. */
    public static final Duration LAST_STEP = Duration.ofSeconds(10);
    /** Steps that fail for so long do not follow any more, whatever comes of them later. */
    private static final Duration FAILING = Duration.ofMinutes(1);
    /** A step may take minutes, where a large index is merged; one that takes longer hangs. */
    private static final Duration HANGING = Duration.ofMinutes(10);

    private final Steps steps;
    private final Ticker ticker;
    private final Duration lastStep;
    private final Semaphore alarm = new Semaphore(0);
    private final Object progress = new Object();
    private volatile boolean running;
    private volatile boolean failing;
    private volatile long tookOne;
    private volatile @Nullable Thread thread;

    public Follower(Steps steps) {
        this(steps, Ticker.systemTicker(), LAST_STEP);
    }

    /**
     * A follower whose clock can be turned.
     *
     * @param lastStep how long it may take to stop
     */
    public Follower(Steps steps, Ticker ticker, Duration lastStep) {
        this.steps = steps;
        this.ticker = ticker;
        this.lastStep = lastStep;
    }

    /** What is done on the thread. */
    public interface Steps {

        /** Takes one; says whether there is more to do at once. */
        boolean forward() throws IOException;

        /** The last one failed. */
        void recover();

        /** No other follows. */
        void close();
    }

    public synchronized void start() {
        if (!running) {
            running = true;
            failing = false;
            tookOne = ticker.read();
            // Of the platform: it is for ever, and writes files, which pins a virtual thread's carrier.
            thread = Thread.ofPlatform().daemon().name("search-indexer").start(this::follow);
        }
    }

    public synchronized void stop() {
        running = false;
        wake();
        tell();
        var last = thread;
        try {
            if (last != null && !last.join(lastStep)) {
                log.warn("The search index is left open: its last step has not ended in {} s", lastStep.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    public boolean isRunning() { return running; }

    /** Whether steps are taken: the thread lives, and none has failed for a minute without one that did not, or hangs. */
    public boolean follows() {
        var following = thread;
        long most = (failing ? FAILING : HANGING).toNanos();
        return running && following != null && following.isAlive() && ticker.read() - tookOne < most;
    }

    /** Takes the next step at once. */
    public void wake() {
        alarm.release();
    }

    /** Waits until that is so; it may be after a step. */
    public void await(BooleanSupplier reached) {
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
    public void await(BooleanSupplier reached, Duration most) {
        long begin = System.nanoTime();
        await(() -> reached.getAsBoolean() || System.nanoTime() - begin >= most.toNanos());
    }

    private void tell() {
        synchronized (progress) {
            progress.notifyAll();
        }
    }

    private void follow() {
        try {
            var pause = BETWEEN_LOOKS;
            while (running) {
                pause = step(pause);
            }
        } finally {
            steps.close();
        }
    }

    /** Takes one, and waits; says how long to wait if the next one fails. */
    private Duration step(Duration pause) {
        try {
            boolean more = steps.forward();
            tookOne = ticker.read();
            failing = false;
            tell();
            if (!more) {
                pause(BETWEEN_LOOKS);
            }
            return BETWEEN_LOOKS;
        } catch (Throwable failure) {
            // Errors too: if this thread ended, what is hidden from now on would be found for ever.
            failing = true;
            recover(failure, pause);
            pause(pause);
            var longer = pause.multipliedBy(2);
            return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
        }
    }

    private void recover(Throwable failure, Duration pause) {
        try {
            log.warn("The search index waits {} ms: {}", pause.toMillis(), failure.toString());
            log.debug("why the search index waits", failure);
            steps.recover();
        } catch (Throwable another) {
            log.debug("the search index did not recover", another);
        }
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
