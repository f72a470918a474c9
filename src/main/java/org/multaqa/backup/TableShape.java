package org.multaqa.backup;

import java.util.List;

/**
 * A table whose rows are saved.
 *
 * @param columns those that are saved, in their order
 * @param order by what its rows are ordered, as SQL
 */
record TableShape(String name, List<String> columns, String order) {

    /** The rows, in an order that is the same on every server. */
    String query() {
        return "select " + listed(columns) + " from " + place() + " order by " + order;
    }

    /** Its name, as SQL. */
    String place() {
        return place(name);
    }

    static String place(String name) {
        return "public." + quoted(name);
    }

    static String listed(List<String> columns) {
        return String.join(", ", columns.stream().map(TableShape::quoted).toList());
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
