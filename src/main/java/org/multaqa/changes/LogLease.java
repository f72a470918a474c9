package org.multaqa.changes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Whose turn it is to apply the log, where one node does it for all. PostgreSQL gives it to one connection, and takes it
 * back when that ends, or when nothing is heard of it for a while: so a node that has died or is frozen gives it up. One
 * that is slow may not know that yet; what it writes must be refused by where it is written to.
 */
public final class LogLease implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LogLease.class);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private final JdbcConnectionDetails server;
    private final Duration silence;
    private @Nullable Connection connection;
    private boolean held;

    /** @param silence after which it is taken back from whoever does not ask {@link #held} */
    public LogLease(JdbcConnectionDetails server, Duration silence) {
        this.server = server;
        this.silence = silence;
    }

    /** Whether it is this node's turn, which is taken if it is nobody's. */
    public synchronized boolean held() {
        try {
            var open = connection == null ? open() : connection;
            held = is(open, held ? "select true" : "select pg_try_advisory_lock(hashtext('multaqa.changes'))");
        } catch (SQLException lost) {
            log.debug("the turn to apply the log is not held", lost);
            close();
        }
        return held;
    }

    private Connection open() throws SQLException {
        var opened = DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
        connection = opened;
        opened.setNetworkTimeout(Runnable::run, (int) LONGEST_ANSWER.toMillis());
        is(opened, "select set_config('idle_session_timeout', '" + silence.toMillis() + "ms', false) is not null");
        return opened;
    }

    private static boolean is(Connection open, String question) throws SQLException {
        try (var statement = open.createStatement(); var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** Gives it back. */
    @Override
    public synchronized void close() {
        held = false;
        try (var ended = connection) {
            connection = null;
        } catch (SQLException closedAlready) {
            log.debug("the connection was closed", closedAlready);
        }
    }
}
