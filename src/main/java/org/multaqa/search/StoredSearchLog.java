package org.multaqa.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The log of changes in PostgreSQL: one row a thing, its newest change. */
@Component
class StoredSearchLog implements SearchLog {

    /** Where PostgreSQL says, at the commit, that the log has grown. */
    static final String CHANNEL = "search_log";

    private final JdbcClient jdbc;
    private final Gate gate;

    StoredSearchLog(JdbcClient jdbc, Gate gate) {
        this.jdbc = jdbc;
        this.gate = gate;
    }

    @Override
    public void changed(String kind, Collection<UUID> ids) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("what changed is logged in the transaction of the change");
        }
        if (!ids.isEmpty()) {
            // Two transactions that change the same things take the rows in one order, so that neither waits for the
            // other. A transaction's notifications of equal text are sent as one.
            jdbc.sql(
                    """
                            insert into search_log (kind, id)
                            select ?, id from (select distinct unnest(?::uuid[]) as id) as changed order by id
                            on conflict (kind, id) do update set sequence = excluded.sequence, transaction = excluded.transaction
                            """)
                    .params(kind, ids.toArray(UUID[]::new))
                    .update();
            notifyReaders();
        }
    }

    /**
     * The changes behind that position, in their order. Of transactions that run side by side the one that began first
     * may end last; so nothing is read of any that is not older than all that still run.
     */
    List<Change> after(LogPosition position, int most) {
        return gate.read(Viewer.PROGRAM, () -> jdbc.sql("""
                select kind, id, transaction::text::bigint as transaction, sequence from search_log
                where (transaction, sequence) > (?::text::xid8, ?)
                    and transaction < pg_snapshot_xmin(pg_current_snapshot())
                order by search_log.transaction, sequence limit ?
                """)
                .params(Long.toString(position.transaction()), position.sequence(), most)
                .query((row, number) -> new Change(row.getString("kind"), row.getObject("id", UUID.class),
                        new LogPosition(row.getLong("transaction"), row.getLong("sequence"))))
                .list());
    }

    /** Where the log ends, with everything that is committed. */
    LogPosition end() {
        return gate.read(Viewer.PROGRAM, () -> jdbc.sql("""
                select transaction::text::bigint as transaction, sequence from search_log
                order by search_log.transaction desc, sequence desc limit 1
                """)
                .query((row, number) -> new LogPosition(row.getLong("transaction"), row.getLong("sequence")))
                .optional()
                .orElse(LogPosition.BEGINNING));
    }

    /** Whose log it is, and the number of the next transaction: an index that has read further read another log. */
    Identity identity() {
        return gate.read(Viewer.PROGRAM, () -> jdbc.sql("""
                select id, pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next from search_identity
                """)
                .query((row, number) -> new Identity(row.getObject("id", UUID.class), row.getLong("next")))
                .single());
    }

    /** Logs everything once more, so that every index takes it in again. */
    void again() {
        gate.change(Viewer.PROGRAM, () -> {
            jdbc.sql("""
                    update search_log set sequence = nextval('search_sequence'), transaction = pg_current_xact_id()
                    """).update();
            notifyReaders();
        });
    }

    private void notifyReaders() {
        jdbc.sql("select pg_notify(?, '')").param(CHANNEL).query().singleValue();
    }

    record Identity(UUID id, long nextTransaction) {}
}
