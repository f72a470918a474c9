package org.multaqa.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

/** The owner's connection, which looks as the program, and writes dates and numbers the same on every server. */
final class OwnerRows implements Closeable {

    /** A backup is of no person and misses nothing: policies let the program see every row. */
    private static final String BEGIN = """
            set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set intervalstyle = 'postgres'; set bytea_output = 'hex';
            set extra_float_digits = 1; set statement_timeout = 0; set lock_timeout = 0;
            set idle_in_transaction_session_timeout = 0; set multaqa.viewer = 'program'
            """;

    private final Connection connection;

    private OwnerRows(Connection connection) {
        this.connection = connection;
    }

    static OwnerRows of(DataSource owner) throws UnusableDatabaseException {
        var rows = new OwnerRows(asking(owner::getConnection));
        rows.execute(BEGIN);
        return rows;
    }

    /** From now on, everything is seen as of one moment. */
    void beginSnapshot() throws UnusableDatabaseException {
        asking(() -> {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return true;
        });
    }

    /** From now on, nothing is kept before {@link #commit}. */
    void beginChange() throws UnusableDatabaseException {
        asking(() -> {
            connection.setAutoCommit(false);
            return true;
        });
    }

    void commit() throws UnusableDatabaseException {
        asking(() -> {
            connection.commit();
            connection.setAutoCommit(true);
            return true;
        });
    }

    void execute(String command) throws UnusableDatabaseException {
        asking(() -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(command);
            }
        });
    }

    /** What the query finds, each value as PostgreSQL writes it, and “null” where there is none. */
    List<List<String>> rows(String query) throws UnusableDatabaseException {
        return asking(() -> {
            try (var statement = connection.createStatement(); var found = statement.executeQuery(query)) {
                var rows = new ArrayList<List<String>>();
                while (found.next()) {
                    var row = new ArrayList<String>();
                    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        row.add(String.valueOf(found.getString(column)));
                    }
                    rows.add(row);
                }
                return rows;
            }
        });
    }

    /** The first column of it. */
    List<String> words(String query) throws UnusableDatabaseException {
        return rows(query).stream().map(List::getFirst).toList();
    }

    /** Whether the query's one answer is true. */
    boolean is(String query) throws UnusableDatabaseException {
        return words(query).equals(List.of("t"));
    }

    /** Writes what the query finds in PostgreSQL's text format of COPY; says how many rows. */
    long copy(String query, OutputStream out) throws IOException {
        try {
            return connection.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + query + ") to stdout", out);
        } catch (SQLException failure) {
            throw new UnusableDatabaseException(failure);
        }
    }

    /** Takes rows in that format into that table with its columns; says how many. */
    long copy(InputStream rows, String table) throws IOException {
        try {
            return connection.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", rows, Sha256.PIECE);
        } catch (SQLException failure) {
            throw new UnusableDatabaseException(failure);
        }
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() throws UnusableDatabaseException {
        asking(() -> {
            connection.close();
            return true;
        });
    }

    private static <T> T asking(Question<T, SQLException> question) throws UnusableDatabaseException {
        try {
            return question.answer();
        } catch (SQLException failure) {
            throw new UnusableDatabaseException(failure);
        }
    }

    private interface Question<T, E extends Exception> {
        T answer() throws E;
    }
}
