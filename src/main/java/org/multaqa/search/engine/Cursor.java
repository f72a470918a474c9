package org.multaqa.search.engine;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.multaqa.language.Language;
import org.multaqa.names.NameOrder;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.UnreadableCursorException;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.Fit;

/**
 * An order of what is found, and how a place in it is written: by what it is ordered by, there, and the id that breaks
 * ties. A page begins behind such a place, or ends before it, whether or not the thing itself is still there.
 */
public enum Cursor {

    /** By {@link Fit}, which compares the best of those that an engine proposes. */
    FIT(List.of(), Float.BYTES),
    /** By the engine's sum. */
    SCORE(List.of(Key.SCORE, new Key(Fields.PROMINENCE, Type.NUMBER, true)), Float.BYTES + Long.BYTES), NAME_AR(
            byName(Language.AR), NameOrder.LONGEST), NAME_EN(byName(Language.EN), NameOrder.LONGEST), NAME_FR(
                    byName(Language.FR), NameOrder.LONGEST), PUBLISHED(newestFirst(Fields.PUBLISHED),
                            Long.BYTES), CONFIRMED(newestFirst(Fields.CONFIRMED), Long.BYTES);

    /** In the first byte, beside the order: the page is the one before this place. */
    private static final byte BACK = 0x40;
    private static final int ID = 2 * Long.BYTES;

    private final List<Key> keys;
    private final int longest;

    Cursor(List<Key> keys, int longest) {
        this.keys = keys;
        this.longest = longest;
    }

    /** What is ordered by, the id aside. */
    public record Key(String field, Type type, boolean descending) {

        static final Key SCORE = new Key("", Type.SCORE, true);
    }

    /** What a key's values are: a Float, a Long, or a byte array. */
    public enum Type {
        SCORE, NUMBER, BYTES
    }

    /** Where something stands in an order: the values that it is ordered by, as {@link Type} says, and its id. */
    public record Place(Cursor cursor, List<Object> values, UUID id) {

        /** The place behind it. */
        public String after() {
            return write((byte) cursor.ordinal());
        }

        /** The place before it. */
        public String before() {
            return write((byte) (cursor.ordinal() | BACK));
        }

        private String write(byte beginning) {
            var bytes = ByteBuffer.allocate(1 + cursor.longest + ID).put(beginning);
            for (var value : values) {
                switch (value) {
                    case Float score -> bytes.putFloat(score);
                    case Long number -> bytes.putLong(number);
                    default -> bytes.put((byte[]) value);
                }
            }
            bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(bytes.array(), bytes.position()));
        }
    }

    /** A place that a reader came with, and whether the page is the one before it. */
    public record Turn(boolean back, Place place) {}

    public static Cursor of(SearchQuery.Order order, Language reader, boolean withText) {
        return switch (order) {
            case BEST -> withText ? FIT : byNameOf(reader);
            case NAME -> byNameOf(reader);
            case NEWEST -> PUBLISHED;
            case CONFIRMED -> CONFIRMED;
        };
    }

    public List<Key> keys() {
        return keys;
    }

    /** The place that is written so; in the order of the best, one in that of the engine may be. */
    public Turn read(String written) {
        var bytes = decode(written);
        if (bytes.length < 1 + ID) {
            throw new UnreadableCursorException();
        }
        int ordinal = bytes[0] & ~BACK;
        var cursor = ordinal == ordinal() ? this : this == FIT && ordinal == SCORE.ordinal() ? SCORE : null;
        if (cursor == null) {
            throw new UnreadableCursorException();
        }
        var id = ByteBuffer.wrap(bytes, bytes.length - ID, ID);
        return new Turn(bytes[0] != ordinal,
                new Place(cursor, cursor.values(Arrays.copyOfRange(bytes, 1, bytes.length - ID)),
                        new UUID(id.getLong(), id.getLong())));
    }

    private List<Object> values(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return switch (this) {
            case FIT -> List.of(score(exactly(bytes, buffer)));
            case SCORE -> List.of(score(exactly(bytes, buffer)), buffer.getLong());
            case PUBLISHED, CONFIRMED -> List.of(exactly(bytes, buffer).getLong());
            case NAME_AR, NAME_EN, NAME_FR -> List.of(atMost(bytes));
        };
    }

    private ByteBuffer exactly(byte[] bytes, ByteBuffer buffer) {
        if (bytes.length != longest) {
            throw new UnreadableCursorException();
        }
        return buffer;
    }

    private byte[] atMost(byte[] bytes) {
        if (bytes.length > longest) {
            throw new UnreadableCursorException();
        }
        return bytes;
    }

    private static Float score(ByteBuffer buffer) {
        float score = buffer.getFloat();
        if (!Float.isFinite(score)) {
            throw new UnreadableCursorException();
        }
        return score;
    }

    private byte[] decode(String written) {
        if (written.length() > (1 + NameOrder.LONGEST + ID) * 4 / 3 + 2) {
            throw new UnreadableCursorException();
        }
        try {
            return Base64.getUrlDecoder().decode(written);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableCursorException();
        }
    }

    private static Cursor byNameOf(Language reader) {
        return switch (reader) {
            case AR -> NAME_AR;
            case EN -> NAME_EN;
            case FR -> NAME_FR;
        };
    }

    private static List<Key> byName(Language reader) {
        return List.of(new Key(Fields.order(reader), Type.BYTES, false));
    }

    private static List<Key> newestFirst(String field) {
        return List.of(new Key(field, Type.NUMBER, true));
    }
}
