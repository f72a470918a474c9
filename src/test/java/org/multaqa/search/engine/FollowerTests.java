package org.multaqa.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FollowerTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final AtomicLong nanos = new AtomicLong();
    private final Walk walk = new Walk();
    private final Follower follower = new Follower(walk, nanos::get, Duration.ofMillis(10));

    @AfterEach
    void end() {
        walk.gate.countDown();
        follower.stop();
    }

    static Throwable[] failures() {
        return new Throwable[]{new IOException("disk"), new IllegalStateException("index"),
                new OutOfMemoryError("heap"), new StackOverflowError(), new NoClassDefFoundError("x")};
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theNextStepIsTakenWhateverHappenedInThisOne(Throwable failure) {
        walk.failure = failure;
        follower.start();
        follower.await(() -> walk.recovered.get() > 0, LONG);

        walk.failure = null;
        follower.wake();
        follower.await(() -> walk.taken.get() > 0, LONG);

        assertThat(walk.taken).hasPositiveValue();
        assertThat(follower.follows()).isTrue();
    }

    @Test
    void aRecoveryThatFailsEndsNothingEither() {
        walk.failure = new OutOfMemoryError("heap");
        walk.recovery = new StackOverflowError();
        follower.start();
        follower.await(() -> walk.recovered.get() > 1, LONG);

        assertThat(walk.recovered).hasValueGreaterThan(1);
    }

    @Test
    void whoFailsForAMinuteDoesNotFollowTillAStepSucceeds() {
        follower.start();
        follower.await(() -> walk.taken.get() > 0, LONG);
        walk.failure = new IOException("disk");
        follower.wake();
        follower.await(() -> walk.recovered.get() > 0, LONG);

        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(follower.follows()).isTrue();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(follower.follows()).isFalse();

        walk.failure = null;
        follower.wake();
        follower.await(follower::follows, LONG);
        assertThat(follower.follows()).isTrue();
    }

    @Test
    void aLongStepFollowsAndOneThatHangsDoesNot() {
        walk.hangs = true;
        follower.start();
        nanos.addAndGet(Duration.ofMinutes(9).toNanos());
        assertThat(follower.follows()).isTrue();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(follower.follows()).isFalse();
    }

    @Test
    void whoHasNotBegunOrHasEndedDoesNotFollow() {
        assertThat(follower.follows()).isFalse();
        follower.start();
        assertThat(follower.follows()).isTrue();
        follower.stop();
        assertThat(follower.follows()).isFalse();
    }

    @Test
    @Timeout(60)
    void aStepThatHangsIsNotWaitedForAtTheEnd() {
        walk.hangs = true;
        follower.start();
        follower.await(() -> walk.hanging, LONG);
        follower.stop();

        assertThat(follower.isRunning()).isFalse();
        assertThat(walk.closed).hasValue(0);
    }

    private static final class Walk implements Follower.Steps {

        private final AtomicInteger taken = new AtomicInteger();
        private final AtomicInteger recovered = new AtomicInteger();
        private final AtomicInteger closed = new AtomicInteger();
        private final CountDownLatch gate = new CountDownLatch(1);
        private volatile @Nullable Throwable failure;
        private volatile @Nullable Error recovery;
        private volatile boolean hangs;
        private volatile boolean hanging;

        @Override
        public boolean forward() throws IOException {
            switch (failure) {
                case null -> hangIfWanted();
                case IOException checked -> throw checked;
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                default -> throw new IllegalStateException();
            }
            taken.incrementAndGet();
            return false;
        }

        private void hangIfWanted() {
            try {
                if (hangs) {
                    hanging = true;
                    gate.await();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void recover() {
            recovered.incrementAndGet();
            var failing = recovery;
            if (failing != null) {
                throw failing;
            }
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
