package org.multaqa.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * What waits for the team.
 *
 * @param done what has just been decided, in words, or empty
 * @param queues what waits by kind
 * @param heading of the list
 * @param rows the first that wait, the longest waiting first
 * @param more how many wait besides, in words, or empty
 * @param asked how many wait for an answer of whoever asked, in words, or empty
 */
record QueuePage(Frame frame, List<DeskTab> tabs, String done, List<QueueRow> queues, String heading,
        List<CaseRow> rows, String more, String asked) implements Page {

    /**
     * A kind of case.
     *
     * @param here whether its cases alone are listed
     */
    record QueueRow(String href, String kind, String waiting, String oldest, boolean here) {}

    /**
     * A case that waits.
     *
     * @param about the organisation's name, or null
     * @param who asks: a name, or empty for a visitor
     * @param since how long it has waited, in words
     */
    record CaseRow(String href, String kind, @Nullable Written about, String who, String since) {}
}
