package org.multaqa.fiction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table of vocabulary, {@code fiction/<name>.tsv}: what it is, the names of its columns, then a row a line. */
record Table(String name, List<String> columns, List<String> lines) {

    static Table named(String name) {
        var lines = read("/fiction/" + name + ".tsv").lines().toList();
        return new Table(name, List.of(lines.get(1).split("\t")), lines.subList(2, lines.size()));
    }

    List<Row> rows() {
        return lines.stream().map(line -> new Row(this, line.split("\t"))).toList();
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One row; cells at its end may be left out, and are then empty. */
    record Row(Table table, String[] cells) {

        String cell(String column) {
            int position = table.columns.indexOf(column);
            if (position < 0) {
                throw new IllegalArgumentException("no column " + column + " in " + table.name);
            }
            return position < cells.length ? cells[position] : "";
        }

        /** What is parted by spaces. */
        List<String> list(String column) {
            var text = cell(column);
            return text.isEmpty() ? List.of() : List.of(text.split(" "));
        }

        double number(String column) {
            return Double.parseDouble(cell(column));
        }

        boolean is(String column, String text) {
            return cell(column).equals(text);
        }

        /** The columns ar, en and fr; what has no French form goes by the English one. */
        Words words() {
            return words("");
        }

        /** As {@link #words()}, of columns whose names begin with that. */
        Words words(String prefix) {
            var fr = cell(prefix + "fr");
            return new Words(cell(prefix + "ar"), cell(prefix + "en"), fr.isEmpty() ? cell(prefix + "en") : fr);
        }
    }
}
