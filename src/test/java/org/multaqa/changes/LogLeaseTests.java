package org.multaqa.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

@MallTest
class LogLeaseTests {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Autowired
    private JdbcConnectionDetails server;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void itIsOneNodesTurn() {
        try (var first = new LogLease(server, LONG); var second = new LogLease(server, LONG)) {
            assertThat(first.held()).isTrue();
            assertThat(second.held()).isFalse();
            assertThat(first.held()).isTrue();
        }
    }

    @Test
    void whoLeavesGivesItToTheNext() {
        try (var first = new LogLease(server, LONG); var second = new LogLease(server, LONG)) {
            assertThat(first.held()).isTrue();

            first.close();

            awaitTurn(second);
        }
    }

    @Test
    void whoseConnectionDiesKnowsItAndMayTakeItAgain() {
        try (var first = new LogLease(server, LONG); var second = new LogLease(server, LONG)) {
            assertThat(first.held()).isTrue();
            endConnectionsThatHold();

            awaitTurn(second);

            assertThat(first.held()).isFalse();
            second.close();
            awaitTurn(first);
        }
    }

    @Test
    void whoIsSilentLosesIt() {
        try (var frozen = new LogLease(server, Duration.ofMillis(200)); var second = new LogLease(server, LONG)) {
            assertThat(frozen.held()).isTrue();

            awaitTurn(second);

            assertThat(frozen.held()).isFalse();
        }
    }

    /** PostgreSQL ends a connection a moment after it was told to. */
    private static void awaitTurn(LogLease lease) {
        var until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!lease.held()) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private void endConnectionsThatHold() {
        gate.read(Viewer.PROGRAM, () -> jdbc.sql("""
                select count(pg_terminate_backend(pid)) from pg_locks
                where locktype = 'advisory' and granted and pid <> pg_backend_pid()
                """).query(Long.class).single());
    }
}
