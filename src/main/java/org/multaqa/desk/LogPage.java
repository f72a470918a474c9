package org.multaqa.desk;

import java.util.List;

import org.multaqa.directory.Pager;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * What was done that not everyone may do, the newest first.
 *
 * @param of whose acts alone these are: a name, or empty for everybody's
 * @param everybody where everybody's are
 */
record LogPage(Frame frame, List<DeskTab> tabs, String of, String everybody, List<Act> acts, Pager pager)
        implements
            Page {

    /**
     * One act.
     *
     * @param who a name, or who else it was, in words
     * @param theirs where the acts of that person alone are, or empty
     * @param what was done, in words
     * @param about what it was done to, as it is written
     * @param href where that is, or empty
     */
    record Act(String day, String time, String who, String theirs, String what, Scrap about, String href) {}
}
