package org.multaqa.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first row, which names the columns.
 *
 * @param places by column, where in each row it stands, from 0
 * @param width how many fields each row must have
 */
record Header(Map<Column, Integer> places, int width) {

    private static final Set<Column> NAMES = Set.of(Column.NAME_EN, Column.NAME_AR, Column.NAME_FR);

    /**
     * Reads the first row.
     *
     * @throws UnusableFileException if a column is unknown, stands there twice, or is missing and needed
     */
    static Header of(List<String> names) {
        refuseOtherSeparator(names);
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int place = 0; place < names.size(); place++) {
            var name = names.get(place);
            var column = Column.of(name)
                    .orElseThrow(() -> new UnusableFileException("column-unknown", name, Column.headers()));
            if (places.put(column, place) != null) {
                throw new UnusableFileException("column-twice", name);
            }
        }
        if (!places.containsKey(Column.SOURCE_ID)) {
            throw new UnusableFileException("column-missing", Column.SOURCE_ID.header());
        }
        if (NAMES.stream().noneMatch(places::containsKey)) {
            throw new UnusableFileException("column-missing", Column.NAME_EN.header());
        }
        return new Header(places, names.size());
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Spreadsheets in French and other languages part the columns by semicolons. */
    private static void refuseOtherSeparator(List<String> names) {
        if (names.size() == 1 && (names.getFirst().contains(";") || names.getFirst().contains("\t"))) {
            throw new UnusableFileException("separator");
        }
    }
}
