package org.multaqa.changes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Hears from PostgreSQL that the log has grown, on a connection of its own, so that the pool stays whole. It only saves
 * waiting: whoever it wakes looks regularly anyway.
 */
public final class LogListener implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LogListener.class);
    private static final int NO_END = 0;

    private final JdbcConnectionDetails server;
    private final Runnable wake;
    private volatile @Nullable Connection connection;
    private volatile boolean closed;

    /** @param wake is run at each growth, and when it begins to listen, for what it did not hear; it must not wait */
    public LogListener(JdbcConnectionDetails server, Runnable wake) {
        this.server = server;
        this.wake = wake;
    }

    /** Listens, if it does not yet or no longer. */
    public void listen() {
        if (connection == null && !closed) {
            try {
                var opened = DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(),
                        server.getPassword());
                connection = opened;
                try (var statement = opened.createStatement()) {
                    statement.execute("listen " + ChangeLog.CHANNEL);
                }
                wake.run();
                Thread.ofVirtual().name("changes-listener").start(() -> hear(opened));
            } catch (SQLException notNow) {
                log.debug("not listening for changes now", notNow);
                forget();
            }
        }
    }

    private void hear(Connection opened) {
        try {
            while (!closed) {
                opened.unwrap(PGConnection.class).getNotifications(NO_END);
                wake.run();
            }
        } catch (SQLException ended) {
            log.debug("no longer listening for changes", ended);
        } finally {
            forget();
        }
    }

    /** A connection that waits for notifications holds its own lock: it is aborted rather than closed. */
    private synchronized void forget() {
        var ended = connection;
        connection = null;
        try {
            if (ended != null) {
                ended.abort(Runnable::run);
            }
        } catch (SQLException closedAlready) {
            log.debug("the connection was closed", closedAlready);
        }
    }

    @Override
    public void close() {
        closed = true;
        forget();
    }
}
