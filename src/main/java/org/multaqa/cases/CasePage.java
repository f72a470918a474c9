package org.multaqa.cases;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Written;
import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * A case as whoever asked sees it.
 *
 * @param id of the case, as it stands in addresses
 * @param about the organisation's name, or null where it is about none that they may see
 * @param state where it stands, in words
 * @param answer the field for their answer, or null where nothing is asked
 * @param pending whether it can still be taken back
 */
record CasePage(Frame frame, Problems problems, String id, String kind, @Nullable Written about, String state,
        List<Line> notes, @Nullable Field answer, boolean pending) implements Page {

    /**
     * What was written, and who wrote it.
     *
     * @param who the reader or the team, in words
     */
    record Line(String who, String day, List<String> paragraphs) {}
}
