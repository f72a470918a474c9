package org.multaqa.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * Two have written on the same lines: both texts, side by side, and a choice.
 *
 * @param who saved meanwhile, and when, in words
 * @param carried what else was typed
 */
record ConflictPage(Frame frame, Written organisation, Problems problems, Version version, String action, String who,
        List<Tear> tears, List<Sheet.Carried> carried) implements Page {

    /**
     * A line on which two texts stand.
     *
     * @param mine in words; empty where nothing stands there
     * @param chosen which the reader has chosen so far, or empty
     */
    record Tear(Line line, String label, @Nullable Language language, String mine, String theirs, String chosen,
            Control third, String problem) {}
}
