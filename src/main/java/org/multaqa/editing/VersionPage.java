package org.multaqa.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * What a version changed.
 *
 * @param who wrote it and when, in words
 * @param current from which the reader looks at it
 * @param newest whether it is what the kiosk shows
 */
record VersionPage(Frame frame, Written organisation, String who, String note, boolean first, List<Change> changes,
        Version current, boolean newest, String restore, String back) implements Page {

    /** A line that it changed. */
    record Change(String label, @Nullable Language language, List<WordDiff.Piece> pieces) {}
}
