package org.multaqa.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.multaqa.language.Language;
import org.multaqa.names.NameOrder;

/**
 * Where a page ended or began: what it was ordered by, there, and the id that breaks ties. The next page begins behind
 * that value, and the previous one ends before it, whether or not the thing itself is still there.
 */
enum Cursor {

    SCORE(new Sort(SortField.FIELD_SCORE, byId())) {
        @Override
        byte[] bytes(Object value) {
            return ByteBuffer.allocate(Float.BYTES).putFloat((Float) value).array();
        }

        @Override
        Object value(byte[] bytes) {
            float score = ByteBuffer.wrap(exactly(Float.BYTES, bytes)).getFloat();
            return Float.isFinite(score) ? (Object) score : refuse();
        }
    },
    NAME_AR(byName(Language.AR)), NAME_EN(byName(Language.EN)), NAME_FR(byName(Language.FR)), PUBLISHED(
            newestFirst(Fields.PUBLISHED)) {
        @Override
        byte[] bytes(Object value) {
            return ByteBuffer.allocate(Long.BYTES).putLong((Long) value).array();
        }

        @Override
        Object value(byte[] bytes) {
            return ByteBuffer.wrap(exactly(Long.BYTES, bytes)).getLong();
        }
    },
    CONFIRMED(newestFirst(Fields.CONFIRMED)) {
        @Override
        byte[] bytes(Object value) {
            return PUBLISHED.bytes(value);
        }

        @Override
        Object value(byte[] bytes) {
            return PUBLISHED.value(bytes);
        }
    };

    /** In the first byte, beside the order: the page is the one before this place. */
    private static final byte BACK = 0x40;
    private static final int ID = 2 * Long.BYTES;
    private static final int LONGEST = (1 + NameOrder.LONGEST + ID) * 4 / 3 + 2;

    private final Sort sort;

    Cursor(Sort sort) {
        this.sort = sort;
    }

    static Cursor of(SearchQuery.Order order, Language reader, boolean withText) {
        return switch (order) {
            case BEST -> withText ? SCORE : byNameOf(reader);
            case NAME -> byNameOf(reader);
            case NEWEST -> PUBLISHED;
            case CONFIRMED -> CONFIRMED;
        };
    }

    Sort sort() {
        return sort;
    }

    Sort reversed() {
        return new Sort(Stream.of(sort.getSort()).map(Cursor::reversed).toArray(SortField[]::new));
    }

    /** The place behind that hit. */
    String after(FieldDoc hit) {
        return write((byte) ordinal(), hit);
    }

    /** The place before that hit. */
    String before(FieldDoc hit) {
        return write((byte) (ordinal() | BACK), hit);
    }

    private String write(byte beginning, FieldDoc hit) {
        var value = bytes(hit.fields[0]);
        var id = (BytesRef) hit.fields[1];
        var all = ByteBuffer.allocate(1 + value.length + id.length)
                .put(beginning)
                .put(value)
                .put(id.bytes, id.offset, id.length)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    Place read(String written) {
        var bytes = decode(written);
        if (bytes.length < 1 + ID || (bytes[0] & ~BACK) != ordinal()) {
            throw new UnreadableCursorException();
        }
        int end = bytes.length - ID;
        var value = value(Arrays.copyOfRange(bytes, 1, end));
        // Of everything that ties with the value and the id, which is the thing itself, nothing comes again.
        return new Place(bytes[0] != ordinal(),
                new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[]{value, new BytesRef(bytes, end, ID)}));
    }

    /** Behind that hit, or back from it. */
    record Place(boolean back, FieldDoc hit) {}

    byte[] bytes(Object value) {
        var key = (BytesRef) value;
        return Arrays.copyOfRange(key.bytes, key.offset, key.offset + key.length);
    }

    Object value(byte[] bytes) {
        return bytes.length > NameOrder.LONGEST ? refuse() : new BytesRef(bytes);
    }

    private static byte[] decode(String written) {
        if (written.length() > LONGEST) {
            throw new UnreadableCursorException();
        }
        try {
            return Base64.getUrlDecoder().decode(written);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableCursorException();
        }
    }

    private static byte[] exactly(int length, byte[] bytes) {
        if (bytes.length != length) {
            throw new UnreadableCursorException();
        }
        return bytes;
    }

    private static Object refuse() {
        throw new UnreadableCursorException();
    }

    private static Cursor byNameOf(Language reader) {
        return switch (reader) {
            case AR -> NAME_AR;
            case EN -> NAME_EN;
            case FR -> NAME_FR;
        };
    }

    private static SortField reversed(SortField field) {
        return new SortField(field.getField(), field.getType(), !field.getReverse());
    }

    private static Sort byName(Language reader) {
        return new Sort(new SortField(Fields.order(reader), SortField.Type.STRING), byId());
    }

    private static Sort newestFirst(String field) {
        return new Sort(new SortField(field, SortField.Type.LONG, true), byId());
    }

    private static SortField byId() {
        return new SortField(Fields.ID, SortField.Type.STRING);
    }
}
