package org.multaqa.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.multaqa.database.DataFolder;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Bytes to which perhaps no file refers any more, and their end. They are told apart from those that are needed under a
 * lock of their hash, which whoever keeps the same bytes holds from putting them down to the end of its transaction: so
 * either that one is seen here, or it puts them down after they were erased.
 */
@Repository
class Remains implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Remains.class);
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Gate gate;
    private final ByteStore store;
    private final boolean owner;
    private final ScheduledExecutorService eraser = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("files-eraser").factory());

    Remains(JdbcClient jdbc, Gate gate, ByteStore store, DataFolder data) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.store = store;
        this.owner = data.owned();
    }

    /** What went with something else, such as an organisation, is told by the database alone. */
    @Override
    public void afterPropertiesSet() {
        if (owner) {
            eraser.scheduleWithFixedDelay(this::eraseQuietly, 1, 1, TimeUnit.MINUTES);
        }
    }

    @Override
    public void destroy() {
        eraser.shutdownNow();
        eraser.close();
    }

    /** Holds these bytes as they are, there or not there, until the current transaction ends. */
    void lock(Sha256 hash) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('multaqa.files ' || ?, 0))")
                .param(hash.hex())
                .query()
                .singleRow();
    }

    /** Says, before they are put down, that these bytes may come to lie there without a file: a transaction may fail. */
    void announce(Sha256 hash) {
        gate.change(Viewer.PROGRAM,
                () -> jdbc.sql("insert into file_remains (sha256, due) values (?, now() + interval '1 hour')")
                        .param(hash.hex())
                        .update());
    }

    /** Erases in a thread of its own, since the caller is still within its transaction. */
    void eraseSoon() {
        if (owner) {
            try {
                eraser.execute(this::eraseQuietly);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("what is left to erase is erased after the next start");
            }
        }
    }

    private void eraseQuietly() {
        try {
            erase();
        } catch (RuntimeException failure) {
            LOG.warn("bytes that nobody needs could not be erased, and will be tried again: {}",
                    failure.getClass().getName());
        }
    }

    /** Erases, of the bytes that are due, those that no file has. */
    void erase() {
        var due = gate.read(Viewer.PROGRAM,
                () -> jdbc.sql("select distinct sha256 from file_remains where due <= now() limit ?")
                        .param(AT_ONCE)
                        .query(String.class)
                        .list());
        var failures = new ArrayList<RuntimeException>();
        for (var hex : due) {
            try {
                gate.change(Viewer.PROGRAM, () -> settle(new Sha256(hex)));
            } catch (RuntimeException failure) {
                // One that cannot be erased must not keep the others.
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private void settle(Sha256 hash) {
        lock(hash);
        jdbc.sql("delete from file_remains where sha256 = ? and due <= now()").param(hash.hex()).update();
        boolean needed = jdbc.sql("select exists (select from files where sha256 = ?)")
                .param(hash.hex())
                .query(Boolean.class)
                .single();
        if (!needed) {
            try {
                store.erase(hash);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
