package org.multaqa.desk;

import java.util.List;

import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * Why the first that a visitor finds come first.
 *
 * @param problem what could not be taken of the question, in words, or empty
 * @param empty why there is nothing to show, in words, or empty if there is
 * @param words of the question
 * @param count how many were found, and how many of them are shown, in words
 * @param rows the first of them
 * @param rules what lifts and what lowers
 */
record RankingPage(Frame frame, List<DeskTab> tabs, String problem, String empty, List<AskedRow> words, String count,
        List<RankedRow> rows,
        List<String> rules) implements Page {

    /**
     * A word of the question.
     *
     * @param share in words
     * @param length of its bar, of 100
     */
    record AskedRow(Scrap word, String share, float length) {}

    /** Whether nothing was asked yet. */
    boolean begins() {
        return frame.searched().isEmpty();
    }
}
