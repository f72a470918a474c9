package org.multaqa.editing;

import java.util.List;

import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * The versions, the newest first.
 *
 * @param older where those before these are, or empty
 * @param overtaken whether a version could not be restored, because there is a newer one
 */
record HistoryPage(Frame frame, Written organisation, List<Entry> entries, String older, String back,
        boolean overtaken, boolean restored) implements Page {

    /**
     * A version.
     *
     * @param when to the minute, as a program reads it
     * @param changed the names of the lines that it changed, one after another
     */
    record Entry(String href, String title, String who, String day, String when, String changed, boolean minor,
            String note) {}
}
