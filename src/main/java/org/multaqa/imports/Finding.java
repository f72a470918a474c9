package org.multaqa.imports;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a row.
 *
 * @param column or null if it is the row as a whole
 * @param value as it stands in the file, or empty
 * @param facts what the sentence about it mentions
 */
record Finding(long line, @Nullable Column column, String value, Problem problem, Object... facts) {

    boolean isError() { return problem.severity() == Problem.Severity.ERROR; }
}
