package org.multaqa.imports;

import java.util.Map;

/**
 * What an import came to.
 *
 * @param rows by what has become of them; each outcome is there
 * @param related how many memberships and branches are new
 * @param kept whether the mall has it now: not after an error in a file that was to be taken whole, nor in a dry run
 */
record ImportResult(Map<Outcome, Long> rows, long related, boolean kept) {

    long rows(Outcome outcome) {
        return rows.getOrDefault(outcome, 0L);
    }

    long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
