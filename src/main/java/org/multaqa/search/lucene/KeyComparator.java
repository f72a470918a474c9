package org.multaqa.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Compares keys as Lucene's own comparator does, but by their ordinals as long as it can: that one unpacks the key of
 * whatever stands among the first for a while, and unpacking took longer than all else of sorting.
 */
final class KeyComparator extends FieldComparator<BytesRef> {

    private static final int MISSING = -1;
    private static final int NONE = -1;

    private static final FieldComparatorSource SOURCE = new FieldComparatorSource() {
        @Override
        public FieldComparator<?> newComparator(String field, int slots, Pruning pruning, boolean reversed) {
            return new KeyComparator(field, slots);
        }
    };

    private final String field;
    private final int[] ordinals;
    private final SortedDocValues[] dictionaries;
    private final @Nullable BytesRef[] keys;
    private int bottom = NONE;
    private @Nullable BytesRef top;

    private KeyComparator(String field, int slots) {
        this.field = field;
        ordinals = new int[slots];
        dictionaries = new SortedDocValues[slots];
        keys = new BytesRef[slots];
    }

    /** To sort by the keys of a field; what has none comes first. */
    static SortField by(String field, boolean descending) {
        return new SortField(field, SOURCE, descending);
    }

    @Override
    public int compare(int slot, int other) {
        return dictionaries[slot] == dictionaries[other]
                ? Integer.compare(ordinals[slot], ordinals[other])
                : compareValues(value(slot), value(other));
    }

    @Override
    public void setTopValue(@Nullable BytesRef value) { top = value; }

    @Override
    public @Nullable BytesRef value(int slot) {
        if (keys[slot] == null && ordinals[slot] != MISSING) {
            keys[slot] = key(dictionaries[slot], ordinals[slot]);
        }
        return keys[slot];
    }

    private static BytesRef key(SortedDocValues dictionary, int ordinal) {
        try {
            return BytesRef.deepCopyOf(dictionary.lookupOrd(ordinal));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext segment) throws IOException {
        return new InSegment(DocValues.getSorted(segment.reader(), field));
    }

    /** A key among those of a segment: the last ordinal that is not behind it, and whether that is the key itself. */
    private record Rank(int ordinal, boolean exact) {

        static Rank of(@Nullable BytesRef key, SortedDocValues dictionary) throws IOException {
            int ordinal = key == null ? MISSING : dictionary.lookupTerm(key);
            return key == null || ordinal >= 0 ? new Rank(ordinal, true) : new Rank(-ordinal - 2, false);
        }

        int compareTo(int other) {
            return exact || ordinal != other ? Integer.compare(ordinal, other) : 1;
        }
    }

    private final class InSegment implements LeafFieldComparator {

        private final SortedDocValues dictionary;
        private final Rank ofTop;
        private Rank ofBottom;

        InSegment(SortedDocValues dictionary) throws IOException {
            this.dictionary = dictionary;
            this.ofTop = Rank.of(top, dictionary);
            this.ofBottom = Rank.of(bottom == NONE ? null : value(bottom), dictionary);
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void setBottom(int slot) throws IOException {
            bottom = slot;
            ofBottom = dictionaries[slot] == dictionary
                    ? new Rank(ordinals[slot], true)
                    : Rank.of(value(slot), dictionary);
        }

        @Override
        public int compareBottom(int document) throws IOException {
            return ofBottom.compareTo(ordinal(document));
        }

        @Override
        public int compareTop(int document) throws IOException {
            return ofTop.compareTo(ordinal(document));
        }

        @Override
        public void copy(int slot, int document) throws IOException {
            ordinals[slot] = ordinal(document);
            dictionaries[slot] = dictionary;
            keys[slot] = null;
        }

        private int ordinal(int document) throws IOException {
            return dictionary.advanceExact(document) ? dictionary.ordValue() : MISSING;
        }
    }
}
