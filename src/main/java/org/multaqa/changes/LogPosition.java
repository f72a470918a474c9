package org.multaqa.changes;

import java.util.Comparator;

/**
 * How far the log of changes has been read: in the order of transactions, in each in the order of its changes.
 *
 * @param transaction PostgreSQL's number of it (xid8)
 */
public record LogPosition(long transaction, long sequence) implements Comparable<LogPosition> {

    /** Before the first change. */
    public static final LogPosition BEGINNING = new LogPosition(0, 0);

    private static final Comparator<LogPosition> ORDER = Comparator.<LogPosition>comparingLong(LogPosition::transaction)
            .thenComparingLong(LogPosition::sequence);

    @Override
    public int compareTo(LogPosition other) {
        return ORDER.compare(this, other);
    }
}
