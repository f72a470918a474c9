package org.multaqa.search.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.changes.Change;
import org.multaqa.changes.ChangeLog;
import org.multaqa.changes.LogPosition;
import org.multaqa.search.opensearch.OpenSearchCluster.Refused;
import org.multaqa.search.ranking.Fields;
import org.opensearch.client.opensearch._types.OpType;
import org.opensearch.client.opensearch._types.VersionType;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.BulkResponse;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.opensearch.core.bulk.BulkResponseItem;
import org.opensearch.client.opensearch.generic.OpenSearchClientException;
import org.opensearch.client.opensearch.generic.Requests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One index in the cluster, as the node writes it whose turn it is. How far the log is applied stands in a label beside
 * the things, written after them. Each turn has a number, the highest yet, and nothing that a turn wrote is overwritten
 * by an earlier one: a node that was frozen, and does not know that another has taken its turn, is refused.
 */
final class OpenSearchIndex {

    private static final Logger log = LoggerFactory.getLogger(OpenSearchIndex.class);

    private static final String LABEL = "label";
    private static final int CONFLICT = 409;
    private static final int BUSY = 429;
    private static final int FAULTS = 500;
    /** Purging rewrites parts of the index, and may take a twentieth of the time. */
    private static final int SHARE = 20;
    private static final Duration BETWEEN_PURGES = Duration.ofSeconds(30);

    private final OpenSearchCluster cluster;
    private final String name;
    private Seen seen;
    private LogPosition applied;
    private boolean untidy = true;
    private long nextPurge = System.nanoTime();

    private OpenSearchIndex(OpenSearchCluster cluster, Seen seen) {
        this.cluster = cluster;
        this.name = seen.index;
        this.seen = seen;
        this.applied = seen.label.position();
    }

    /**
     * What an index says of itself.
     *
     * @param identity the database whose log it follows
     * @param version of its fields and words
     * @param transaction how far it has read the log
     * @param sequence the same
     * @param complete whether it has once reached the end
     * @param turn which node's turn wrote it
     */
    record Label(UUID identity, int version, long transaction, long sequence, boolean complete, long turn) {

        LogPosition position() {
            return new LogPosition(transaction, sequence);
        }

        /** Whether the index can go on where it stopped, or be searched. */
        boolean fits(ChangeLog.Identity database) {
            return version == Fields.VERSION && database.goesOn(identity, position());
        }

        private Label at(LogPosition position) {
            return new Label(identity, version, position.transaction(), position.sequence(), complete, turn);
        }

        private Label whole() {
            return new Label(identity, version, transaction, sequence, true, turn);
        }

        private Label nextTurn() {
            return new Label(identity, version, transaction, sequence, complete, turn + 1);
        }
    }

    private record Labelled(@Nullable Label label) {}

    /** A label where it stood, and its own version there. */
    record Seen(String index, Label label, long sequence, long term) {

        boolean isOfSameIndex(Seen other) {
            return index.equals(other.index) && label.identity.equals(other.label.identity)
                    && label.version == other.label.version;
        }
    }

    /** The label under that name of an index, or null if there is none. */
    static @Nullable Seen see(OpenSearchCluster cluster, String name) throws IOException {
        try {
            var found = cluster.ask(client -> client.get(g -> g.index(name).id(LABEL), Labelled.class));
            var source = found.source();
            var sequence = found.seqNo();
            var term = found.primaryTerm();
            return source == null || source.label == null || sequence == null || term == null
                    ? null
                    : new Seen(found.index(), source.label, sequence, term);
        } catch (Refused refused) {
            if (refused.isAbsent()) {
                return null;
            }
            throw refused;
        }
    }

    /** Begins an index; another node that begins the same one is refused. */
    static OpenSearchIndex begin(OpenSearchCluster cluster, String name, ChangeLog.Identity database)
            throws IOException {
        cluster.askPatiently(client -> {
            try (var answer = client.generic()
                    .execute(Requests.builder().method("PUT").endpoint("/" + name).json(shape()).build())) {
                if (answer.getStatus() >= 300) {
                    throw new IOException("the index " + name + " cannot be begun: "
                            + answer.getBody().map(body -> body.bodyAsString()).orElse(""));
                }
                return true;
            } catch (OpenSearchClientException refused) {
                throw new IOException("the index " + name + " cannot be begun", refused);
            }
        });
        var label = new Label(database.id(), Fields.VERSION, 0, 0, false, 1);
        var written = cluster.askPatiently(client -> client.index(i -> i.index(name)
                .id(LABEL)
                .opType(OpType.Create)
                .document(new Labelled(label))));
        return new OpenSearchIndex(cluster, new Seen(name, label, written.seqNo(), written.primaryTerm()));
    }

    private static String shape() {
        try (InputStream shape = OpenSearchIndex.class.getResourceAsStream("/opensearch/index.json")) {
            return new String(Objects.requireNonNull(shape).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Takes the next turn at an index. */
    static OpenSearchIndex take(OpenSearchCluster cluster, Seen seen) throws IOException {
        var index = new OpenSearchIndex(cluster, seen);
        index.write(seen.label.nextTurn());
        return index;
    }

    String name() {
        return name;
    }

    /** What it says of itself now. */
    Seen seen() {
        return seen;
    }

    /** How far the log is applied. */
    LogPosition applied() {
        return applied;
    }

    /** Takes in what changed: the documents of what is there, and nothing of what is not. */
    void apply(List<Change> changes, Map<UUID, Map<String, Object>> documents) throws IOException {
        bulk(changes.stream().map(change -> operation(change, documents.get(change.id()))).toList());
        applied = changes.getLast().position();
        untidy = true;
    }

    /** Makes what is applied findable, and says so. */
    void show() throws IOException {
        cluster.askPatiently(client -> client.indices().refresh(r -> r.index(name)));
        write(seen.label.at(applied));
    }

    void markComplete() throws IOException {
        write(seen.label.whole());
    }

    /** Purges, when there is something to and it is time. */
    void settle() throws IOException {
        long begin = System.nanoTime();
        if (untidy && begin - nextPurge >= 0) {
            untidy = !purge();
            long took = System.nanoTime() - begin;
            nextPurge = begin + took + Math.max(BETWEEN_PURGES.toNanos(), SHARE * took);
        }
    }

    /**
     * Leaves nothing on disk that was deleted or replaced. What a copy on another node may still ask for is kept until it
     * has said that it will not; so it may take a second time.
     *
     * @return whether it has left nothing
     */
    boolean purge() throws IOException {
        cluster.askPatiently(client -> client.indices().flush(f -> f.index(name)));
        cluster.askPatiently(client -> client.indices()
                .forcemerge(f -> f.index(name).onlyExpungeDeletes(true).flush(true)));
        return deleted() == 0;
    }

    private long deleted() throws IOException {
        var stats = cluster.askPatiently(client -> client.indices().stats(s -> s.index(name))).all();
        var docs = stats == null || stats.total() == null ? null : stats.total().docs();
        var deleted = docs == null ? null : docs.deleted();
        return deleted == null ? 0 : deleted;
    }

    private void write(Label label) throws IOException {
        var written = cluster.askPatiently(client -> client.index(i -> i.index(name)
                .id(LABEL)
                .ifSeqNo(seen.sequence)
                .ifPrimaryTerm(seen.term)
                .document(new Labelled(label))));
        seen = new Seen(name, label, written.seqNo(), written.primaryTerm());
    }

    private BulkOperation operation(Change change, @Nullable Map<String, Object> document) {
        var key = OpenSearchDocument.key(change.kind(), change.id());
        return document == null
                ? deletion(key)
                : BulkOperation.of(o -> o.index(i -> i.id(key)
                        .version(seen.label.turn)
                        .versionType(VersionType.ExternalGte)
                        .document(document)));
    }

    private BulkOperation deletion(String key) {
        return BulkOperation.of(o -> o.delete(d -> d.id(key)
                .version(seen.label.turn)
                .versionType(VersionType.ExternalGte)));
    }

    private void bulk(List<BulkOperation> operations) throws IOException {
        var answer = cluster.askPatiently(client -> client.bulk(new BulkRequest.Builder().index(name)
                .operations(operations)
                .build()));
        if (answer.errors()) {
            bulk(refused(answer));
        }
    }

    /** What cannot be indexed must not keep all that follow it from being found: it is taken out. */
    private List<BulkOperation> refused(BulkResponse answer) throws IOException {
        var refused = new ArrayList<BulkOperation>();
        for (var item : answer.items()) {
            var error = item.error();
            if (error != null) {
                refuse(item);
                log.error("{} cannot be indexed and is not found: {}", item.id(), error.type());
                refused.add(deletion(String.valueOf(item.id())));
            }
        }
        return refused;
    }

    private void refuse(BulkResponseItem item) throws IOException {
        if (item.status() == CONFLICT) {
            throw new IOException("another node has taken the turn at the index " + name);
        }
        if (item.status() == BUSY || item.status() >= FAULTS || item.operationType()
                .jsonValue()
                .equals("delete")) {
            throw new IOException("the index " + name + " does not take changes now: " + item.status());
        }
    }
}
