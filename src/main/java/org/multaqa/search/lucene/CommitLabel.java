package org.multaqa.search.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.changes.ChangeLog;
import org.multaqa.changes.LogPosition;
import org.multaqa.search.ranking.Fields;

/**
 * What an index says of itself in each commit.
 *
 * @param identity the database whose log it follows
 * @param version of its fields and words
 * @param position how far it has read the log
 * @param complete whether it has once reached the end
 */
record CommitLabel(UUID identity, int version, LogPosition position, boolean complete) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** The label in a commit's data; of a commit without a readable one, a label that fits no database. */
    static CommitLabel of(@Nullable Iterable<Map.Entry<String, String>> data) {
        var read = new HashMap<String, String>();
        if (data != null) {
            data.forEach(entry -> read.put(entry.getKey(), entry.getValue()));
        }
        try {
            return new CommitLabel(UUID.fromString(read.getOrDefault("identity", NOBODY.toString())),
                    Integer.parseInt(read.getOrDefault("version", "0")),
                    new LogPosition(Long.parseLong(read.getOrDefault("transaction", "0")),
                            Long.parseLong(read.getOrDefault("sequence", "0"))),
                    Boolean.parseBoolean(read.getOrDefault("complete", "false")));
        } catch (IllegalArgumentException unreadable) {
            return new CommitLabel(NOBODY, 0, LogPosition.BEGINNING, false);
        }
    }

    Iterable<Map.Entry<String, String>> data() {
        return Map.of("identity", identity.toString(), "version", Integer.toString(version), "transaction",
                Long.toString(position.transaction()), "sequence", Long.toString(position.sequence()), "complete",
                Boolean.toString(complete)).entrySet();
    }

    /** Whether an index with this label can go on where it stopped. */
    boolean fits(ChangeLog.Identity database) {
        return version == Fields.VERSION && database.goesOn(identity, position);
    }
}
