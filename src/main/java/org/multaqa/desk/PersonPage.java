package org.multaqa.desk;

import java.util.List;

import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * Somebody, as the team sees them.
 *
 * @param here the address of the page, with which those of the acts begin
 * @param problem what could not be done, in words, or empty
 * @param address where they get mail, or empty for readers who may not see that
 * @param suspended since when they are kept out, in words, or empty
 * @param roles what they may do at the desk
 * @param gives whether this reader gives and takes roles
 * @param suspends whether this reader may suspend them, or end that
 * @param log where what they have done is read
 */
record PersonPage(Frame frame, List<DeskTab> tabs, String here, String problem, String address, String language,
        String joined, String suspended, List<Granted> roles, boolean gives, boolean suspends,
        List<Belonging> organisations, String log) implements Page {

    /**
     * A role.
     *
     * @param may what it lets them do, in words
     */
    record Granted(String word, String name, String may, boolean has) {}

    /** An organisation for which they write, and as what. */
    record Belonging(Written name, String href, String standing) {}
}
