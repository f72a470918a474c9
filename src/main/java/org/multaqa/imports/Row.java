package org.multaqa.imports;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of the file, as it stands there.
 *
 * @param line where it begins, from 1
 */
record Row(long line, List<String> fields, Header header) {

    boolean isComplete() { return fields.size() == header.width(); }

    /** What stands in that column; empty if the file or the row has no such column. */
    String field(Column column) {
        var place = header.places().get(column);
        return place == null || place >= fields.size() ? "" : fields.get(place);
    }

    /** A short text: cleaned, on one line. */
    String text(Column column) {
        return Cleaning.line(field(column));
    }

    /** What stands in that column one after another, parted by semicolons; each once. */
    List<String> list(Column column) {
        return Stream.of(text(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
