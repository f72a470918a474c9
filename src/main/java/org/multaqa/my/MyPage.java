package org.multaqa.my;

import java.util.List;

import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * Somebody's own desk.
 *
 * @param asked cases in which the team waits for their answer
 */
record MyPage(Frame frame, List<Own> organisations, List<Waiting> asked) implements Page {

    /**
     * One of their organisations.
     *
     * @param edit where it is written
     * @param emblem as SVG
     * @param state in words
     * @param todo what is left to do, in words
     */
    record Own(String href, String edit, String emblem, Written name, String state, List<String> todo) {}

    /** A question of the team. */
    record Waiting(String href, String what) {}
}
