package org.multaqa.desk;

import java.util.List;

import org.multaqa.directory.Pager;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * Who has an account.
 *
 * @param typed what was looked for, or empty
 * @param hint what can be looked for, in words
 * @param count what the list is, in words
 */
record PeoplePage(Frame frame, List<DeskTab> tabs, String typed, String hint, String count, List<Row> rows,
        Pager pager) implements Page {

    /**
     * One of them.
     *
     * @param roles theirs at the desk, in words, or empty
     * @param suspended whether they are kept out
     */
    record Row(String href, String name, String joined, String roles, boolean suspended) {}
}
