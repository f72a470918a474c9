package org.multaqa.gate;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way to the data: every reading and writing happens in a transaction that knows its viewer. The viewer is set for
 * that transaction only, so that the next borrower of a pooled connection cannot inherit it.
 */
@Component
public class Gate {

    private static final Object VIEWER = new Object();

    /**
     * The program reads by keys. After a table was emptied, or before it was first analysed, the planner takes it for
     * tiny and would read the whole of it for each of thousands of rows; so it is told to prefer the keys.
     */
    private static final String BEGIN = "select enter(?, ?, ?), set_config('enable_seqscan', 'off', true)";

    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final JdbcClient jdbc;

    Gate(PlatformTransactionManager transactions, JdbcClient jdbc) {
        var readOnly = new DefaultTransactionDefinition();
        readOnly.setReadOnly(true);
        this.reading = new TransactionTemplate(transactions, readOnly);
        this.writing = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** Reads as that viewer, in one read-only transaction; joins one that is already open for the same viewer. */
    public <T extends @Nullable Object> T read(Viewer viewer, Supplier<T> work) {
        return pass(reading, viewer, work);
    }

    /** Writes as that viewer, in one transaction: all of it is kept, or, after any exception, none. */
    public <T extends @Nullable Object> T write(Viewer viewer, Supplier<T> work) {
        return pass(writing, viewer, work);
    }

    /** As {@link #write(Viewer, Supplier)}, for work without a result. */
    public void change(Viewer viewer, Runnable work) {
        write(viewer, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Takes the turn of an act that nobody may do twice at once, until the open transaction ends.
     *
     * @return false if another transaction, of this node or another, has it
     */
    public boolean takesTurn(String act) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext(?))").param(act).query(Boolean.class).single();
    }

    private <T extends @Nullable Object> T pass(TransactionTemplate template, Viewer viewer, Supplier<T> work) {
        var already = TransactionSynchronizationManager.getResource(VIEWER);
        if (viewer.equals(already)) {
            return work.get();
        }
        if (already != null) {
            throw new IllegalStateException("a transaction of " + already + " cannot look as " + viewer);
        }
        return template.execute(status -> {
            TransactionSynchronizationManager.bindResource(VIEWER, viewer);
            try {
                jdbc.sql(BEGIN).param(viewer.word()).param(viewer.person()).param(viewer.atDesk()).query().singleRow();
                return work.get();
            } finally {
                TransactionSynchronizationManager.unbindResource(VIEWER);
            }
        });
    }
}
