package org.multaqa.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.postgresql.util.PGobject;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the mall's values stand in PostgreSQL's columns; one place, so that every repository reads them alike. */
public final class Columns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {
    };

    private Columns() {}

    /** A localized text as {@code jsonb}; null stays null. */
    public static @Nullable PGobject json(@Nullable LocalizedText text) throws SQLException {
        if (text == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, String>();
        text.texts().forEach((language, words) -> fields.put(language.code(), words));
        fields.put("original", text.original().code());
        return json(JSON.writeValueAsString(fields));
    }

    private static PGobject json(String json) throws SQLException {
        var object = new PGobject();
        object.setType("jsonb");
        object.setValue(json);
        return object;
    }

    /** The localized text in that column, which must not be null. */
    public static LocalizedText localized(ResultSet row, String column) throws SQLException {
        return parse(row.getString(column));
    }

    /** The localized text in that column, or null. */
    public static @Nullable LocalizedText localizedOrNull(ResultSet row, String column) throws SQLException {
        var json = row.getString(column);
        return json == null ? null : parse(json);
    }

    /** Field by field: a list has dozens of such texts, and a map of each would be thrown away at once. */
    private static LocalizedText parse(String json) {
        var texts = new EnumMap<Language, String>(Language.class);
        var original = Optional.<Language>empty();
        try (var parser = JSON.createParser(json)) {
            parser.nextToken();
            for (var field = parser.nextName(); field != null; field = parser.nextName()) {
                var text = parser.nextStringValue();
                if (field.equals("original")) {
                    original = Language.of(text);
                } else {
                    Language.of(field).ifPresent(language -> texts.put(language, text));
                }
            }
        }
        return LocalizedText.of(original.orElseThrow(), texts);
    }

    /** Words by name as {@code jsonb}. */
    public static PGobject words(Map<String, String> words) {
        try {
            return json(JSON.writeValueAsString(words));
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The words by name in that {@code jsonb} column, which must not be null. */
    public static Map<String, String> words(ResultSet row, String column) throws SQLException {
        return JSON.readValue(row.getString(column), WORDS);
    }

    /** The texts of an array column, which may be null for none. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** The rows of a {@code jsonb_agg} column as values of that type; null for none. */
    public static <T> List<T> values(ResultSet row, String column, Class<T> type) throws SQLException {
        var json = row.getString(column);
        return json == null
                ? List.of()
                : JSON.readValue(json, JSON.getTypeFactory().constructCollectionType(List.class, type));
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static @Nullable Integer integerOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    public static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** A moment as the driver takes it. */
    public static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The same for one that may be null, and stays so. */
    public static @Nullable OffsetDateTime momentOrNull(@Nullable Instant instant) {
        return instant == null ? null : moment(instant);
    }
}
