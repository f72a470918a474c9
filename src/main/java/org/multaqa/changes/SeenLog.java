package org.multaqa.changes;

import java.util.UUID;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of a mall that is not open in this process: for whoever examines it, and changes nothing. */
public final class SeenLog {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    /** @param application connections as the mall's own role */
    public SeenLog(DataSource application) {
        this.jdbc = JdbcClient.create(application);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(application));
        transaction.setReadOnly(true);
    }

    /** Whose log it is. */
    public ChangeLog.Identity identity() {
        return jdbc
                .sql("select id, pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next from changes_identity")
                .query((row, number) -> new ChangeLog.Identity(row.getObject("id", UUID.class), row.getLong("next")))
                .single();
    }

    /** How many changes stand behind that position. */
    public long after(LogPosition position) {
        return transaction.execute(status -> {
            jdbc.sql("select set_config('multaqa.viewer', 'program', true)").query().singleValue();
            return jdbc.sql("select count(*) from changes where (transaction, sequence) > (?::text::xid8, ?)")
                    .params(Long.toString(position.transaction()), position.sequence())
                    .query(Long.class)
                    .single();
        });
    }
}
