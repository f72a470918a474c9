package org.multaqa.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What comes of two who wrote at once. Each line that only one of them has changed is as that one left it; of a line that
 * both have, neither text is lost, and a person chooses.
 *
 * @param sheet with the text of whoever saves now on the lines that both have changed
 * @param torn those lines
 */
record Merge(Sheet sheet, List<Line> torn) {

    /**
     * Brings the two together.
     *
     * @param base from which whoever saves now began; empty if nobody knows it any more
     * @param theirs what stands in the kiosk by now
     * @param mine what is to be saved
     * @param written the lines that stood in the form; all others are as they stand in the kiosk
     */
    static Merge of(Optional<Sheet> base, Sheet theirs, Sheet mine, Collection<Line> written) {
        var merged = theirs;
        var torn = new ArrayList<Line>();
        for (var line : written) {
            var here = mine.of(line);
            var there = theirs.of(line);
            var before = base.map(sheet -> sheet.of(line));
            boolean leftAlone = before.filter(here::equals).isPresent();
            boolean free = before.filter(there::equals).isPresent() || here.equals(there);
            if (!leftAlone || free) {
                merged = merged.with(line, here);
            }
            if (!leftAlone && !free) {
                torn.add(line);
            }
        }
        return new Merge(merged, List.copyOf(torn));
    }

    boolean isWhole() { return torn.isEmpty(); }
}
