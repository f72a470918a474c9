package org.multaqa.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.gate.Columns;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The files of the mall. Which of them exist for a viewer follows from what they belong to: a feature links to a file
 * from a table of its own, in the transaction in which it keeps it.
 */
@Repository
public class Files {

    private static final Logger LOG = LoggerFactory.getLogger(Files.class);

    private final JdbcClient jdbc;
    private final Gate gate;
    private final ByteStore store;
    private final Remains remains;
    private final Clock clock;

    Files(JdbcClient jdbc, Gate gate, ByteStore store, Remains remains, Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.store = store;
        this.remains = remains;
        this.clock = clock;
    }

    /** The file with this id and its bytes, to be closed; empty if there is none, or none for that viewer. */
    public Optional<OpenFile> open(Viewer viewer, UUID id) {
        return gate.read(viewer, () -> withIds(List.of(id))).values().stream().findFirst().flatMap(this::opened);
    }

    private Optional<OpenFile> opened(KeptFile file) {
        try {
            return Optional.of(new OpenFile(file, store.open(file.hash())));
        } catch (NoSuchFileException erased) {
            // It may have been forgotten a moment ago; otherwise somebody must look into it.
            LOG.warn("the bytes of file {} are not there", file.id());
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those of these that the viewer of the current transaction may see, by their ids. */
    public Map<UUID, KeptFile> withIds(Collection<UUID> ids) {
        var files = new HashMap<UUID, KeptFile>();
        jdbc.sql("select id, sha256, size, media_type, name, width, height, made_at from files where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> new KeptFile(Columns.id(row, "id"), new Sha256(row.getString("sha256")),
                        row.getLong("size"), FileKind.of(row.getString("media_type")).orElseThrow(),
                        row.getString("name"), new Box(row.getInt("width"), row.getInt("height")),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(file -> {
                    files.put(file.id(), file);
                });
        return files;
    }

    /**
     * Keeps what was received, in the current transaction; nobody sees it until the feature has linked to it. All that
     * one transaction keeps is kept by one call.
     *
     * @return the new files' ids, in the order of what was received
     */
    public List<UUID> keep(List<Received> received) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a file is kept in the transaction that links to it");
        }
        // In one order, so that two transactions with the same bytes do not wait for each other.
        received.stream()
                .map(Received::staged)
                .sorted(Comparator.comparing(staged -> staged.hash().hex()))
                .forEach(staged -> {
                    remains.lock(staged.hash());
                    put(staged);
                });
        return received.stream().map(this::add).toList();
    }

    private void put(Staging.Staged staged) {
        try {
            store.keep(staged.hash(), staged.file());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private UUID add(Received file) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into files (id, sha256, size, media_type, name, width, height, made_at)
                values (?, ?, ?, ?, ?, nullif(?, 0), nullif(?, 0), ?)
                """)
                .params(id, file.hash().hex(), file.size(), file.kind().mediaType(), file.name(),
                        file.box().width(), file.box().height(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /**
     * Forgets this file, in the current transaction, and with it the link to it; for a viewer who may not, nothing
     * happens. When no other file has the same bytes, they are gone from the store soon after the commit.
     */
    public void forget(UUID id) {
        jdbc.sql("delete from files where id = ?").param(id).update();
        eraseSoon();
    }

    /** As {@link #forget}, for a feature that has removed its link, with which the file went. */
    public void eraseSoon() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            @Override
            public void afterCommit() {
                remains.eraseSoon();
            }
        });
    }

    /** A file and its bytes, to be read once. */
    public record OpenFile(KeptFile file, InputStream bytes) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
