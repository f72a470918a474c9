package org.multaqa.editing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of several entries of a line, such as a contact.
 *
 * @param kind which kind of entry, such as {@code phone}; may be empty
 * @param audience who sees it, or empty where everyone does
 * @param value as it was typed, on one line
 */
record Row(String kind, String audience, String value) {

    Row {
        kind = plain(kind);
        audience = plain(audience);
        value = plain(value);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", ", ").replace('\t', ' ');
    }

    static List<Row> parse(String text) {
        return values(text).stream()
                .map(line -> line.split("\t", 3))
                .filter(cells -> cells.length == 3)
                .map(cells -> new Row(cells[0], cells[1], cells[2]))
                .toList();
    }

    static String text(Stream<Row> rows) {
        return rows.map(row -> row.kind + "\t" + row.audience + "\t" + row.value).collect(Collectors.joining("\n"));
    }

    /** The values of a line that has several. */
    static List<String> values(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
