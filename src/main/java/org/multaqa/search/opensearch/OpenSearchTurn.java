package org.multaqa.search.opensearch;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.multaqa.changes.ChangeLog;
import org.multaqa.search.engine.FindableReader;
import org.multaqa.search.opensearch.OpenSearchIndex.Seen;
import org.multaqa.search.ranking.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the node does whose turn it is: lets the index that is searched follow the log, and builds another where there is
 * none that fits, or where one is wished for. After any failure another turn begins, which reads all of this anew.
 */
final class OpenSearchTurn {

    private static final Logger log = LoggerFactory.getLogger(OpenSearchTurn.class);
    private static final int BATCH = 1_000;

    private final OpenSearchIndexes indexes;
    private final ChangeLog changes;
    private final FindableReader findables;
    private boolean begun;
    private boolean waiting;
    private @Nullable OpenSearchIndex searched;
    private @Nullable OpenSearchIndex candidate;

    OpenSearchTurn(OpenSearchIndexes indexes, ChangeLog changes, FindableReader findables) {
        this.indexes = indexes;
        this.changes = changes;
        this.findables = findables;
    }

    /** Takes one step; says whether there is more to do at once. */
    boolean forward() throws IOException {
        if (!begun && !begin()) {
            return false;
        }
        takeCandidate();
        var index = searched;
        boolean more = index != null && !catchesUp(index);
        var next = candidate;
        if (next == null) {
            if (index != null && !more) {
                index.settle();
            }
            return more;
        }
        if (!catchesUp(next)) {
            return true;
        }
        next.markComplete();
        indexes.search(next.name());
        searched = next;
        candidate = null;
        return more;
    }

    private boolean begin() throws IOException {
        var database = changes.identity();
        var seen = indexes.searched();
        if (seen != null && seen.label().version() > Fields.VERSION) {
            if (!waiting) {
                log.info("The search index {} is of a newer release, whose nodes keep it", seen.index());
                waiting = true;
            }
            return false;
        }
        if (seen != null && seen.label().fits(database)) {
            searched = indexes.take(seen);
        } else if (seen != null) {
            log.info("The search index {} is of another version or database, and is built anew", seen.index());
        }
        var half = indexes.half(database);
        candidate = half == null ? null : indexes.take(half);
        begun = true;
        return true;
    }

    private void takeCandidate() throws IOException {
        var index = searched;
        var next = candidate;
        long wished = index == null ? 0 : indexes.wished();
        boolean anew = index != null && number(index) <= wished;
        if (next != null && anew && number(next) <= wished) {
            candidate = null;
            indexes.delete(next.name());
            next = null;
        }
        if (next == null && (index == null || anew)) {
            candidate = indexes.begin(changes.identity());
        }
    }

    private static long number(OpenSearchIndex index) {
        return OpenSearchIndexes.number(index.name());
    }

    /** Applies one batch of the log; says whether that was the last for now. */
    private boolean catchesUp(OpenSearchIndex index) throws IOException {
        var batch = changes.after(index.applied(), BATCH);
        if (!batch.isEmpty()) {
            index.apply(batch, findables.seen(batch, OpenSearchDocument::of));
            index.show();
        }
        return batch.size() < BATCH;
    }

    /** The label of the index that is searched, as this turn has written it; null if there is none. */
    @Nullable
    Seen searched() {
        return searched == null ? null : searched.seen();
    }
}
