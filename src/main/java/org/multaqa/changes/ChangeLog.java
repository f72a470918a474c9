package org.multaqa.changes;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.multaqa.cache.PageCache;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The log in PostgreSQL: one row a thing, its newest change, so that reading it from the beginning makes a copy. */
@Component
public class ChangeLog implements Changes {

    /** Where PostgreSQL says, at the commit, that the log has grown. */
    static final String CHANNEL = "changes";

    private final JdbcClient jdbc;
    private final Gate gate;
    private final PageHold hold;

    ChangeLog(JdbcClient jdbc, Gate gate, PageCache pages) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.hold = new PageHold(pages);
    }

    @Override
    public void changed(String kind, Collection<UUID> ids) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("what changed is logged in the transaction of the change");
        }
        if (!ids.isEmpty()) {
            // Two transactions that change the same things take the rows in one order, so that neither waits for the
            // other. A transaction's notifications of equal text are sent as one.
            jdbc.sql("select log_changes(?, ?)").params(kind, ids.toArray(UUID[]::new)).query().singleRow();
            notifyReaders();
            TransactionSynchronizationManager.registerSynchronization(hold);
        }
    }

    /**
     * The changes behind that position, in their order. Of transactions that run side by side the one that began first
     * may end last; so nothing is read of any that is not older than all that still run.
     */
    public List<Change> after(LogPosition position, int most) {
        return gate.read(Viewer.PROGRAM, () -> jdbc.sql("""
                select kind, id, transaction::text::bigint as transaction, sequence from changes
                where (transaction, sequence) > (?::text::xid8, ?)
                    and transaction < pg_snapshot_xmin(pg_current_snapshot())
                order by changes.transaction, sequence limit ?
                """)
                .params(Long.toString(position.transaction()), position.sequence(), most)
                .query((row, number) -> new Change(row.getString("kind"), row.getObject("id", UUID.class),
                        new LogPosition(row.getLong("transaction"), row.getLong("sequence"))))
                .list());
    }

    /** Where the log ends, with everything that is committed. */
    public LogPosition end() {
        return gate.read(Viewer.PROGRAM, () -> jdbc.sql("""
                select transaction::text::bigint as transaction, sequence from changes
                order by changes.transaction desc, sequence desc limit 1
                """)
                .query((row, number) -> new LogPosition(row.getLong("transaction"), row.getLong("sequence")))
                .optional()
                .orElse(LogPosition.BEGINNING));
    }

    /** Whose log it is, now. */
    public Identity identity() {
        return gate.read(Viewer.PROGRAM, () -> jdbc.sql("""
                select id, pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next from changes_identity
                """)
                .query((row, number) -> new Identity(row.getObject("id", UUID.class), row.getLong("next")))
                .single());
    }

    /** Logs everything once more, so that every copy takes it in again. */
    public void again() {
        gate.change(Viewer.PROGRAM, () -> {
            jdbc.sql("""
                    update changes set sequence = nextval('changes_sequence'), transaction = pg_current_xact_id()
                    """).update();
            notifyReaders();
        });
    }

    private void notifyReaders() {
        jdbc.sql("select pg_notify(?, '')").param(CHANNEL).query().singleValue();
    }

    /**
     * Whose log it is: a copy of another database's, or one that has read further than this log goes, begins again.
     *
     * @param id random, of the database
     * @param nextTransaction the number that none has yet
     */
    public record Identity(UUID id, long nextTransaction) {

        /** Whether a copy of that database's log which has read so far can go on. */
        public boolean goesOn(UUID database, LogPosition read) {
            return id.equals(database) && read.transaction() < nextTransaction;
        }
    }
}
