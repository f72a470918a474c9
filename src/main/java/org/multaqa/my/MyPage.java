package org.multaqa.my;

import java.util.List;

import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * Somebody's own desk.
 *
 * @param asked cases in which the team waits for their answer
 * @param joining organisations that they have asked to join
 */
record MyPage(Frame frame, List<Own> organisations, List<Waiting> asked, List<Waiting> joining) implements Page {

    /**
     * One of their organisations.
     *
     * @param edit where it is written
     * @param emblem as SVG
     * @param state in words
     * @param members where its people are
     * @param todo what is left to do
     */
    record Own(String href, String edit, String emblem, Written name, String state, String members,
            List<Waiting> todo) {}

    /**
     * Something that waits for them or that they wait for.
     *
     * @param href where to go for it, or empty
     * @param what in words
     */
    record Waiting(String href, String what) {}
}
