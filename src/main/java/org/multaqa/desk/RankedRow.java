package org.multaqa.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Written;

/**
 * An organisation that was found, and why it stands where it does.
 *
 * @param place its number in the list, in words of the reader
 * @param emblem as SVG
 * @param name in the language that suits the reader best
 * @param score in words
 * @param parts what the score is made of
 * @param compared the name that was compared, whose pieces are met and not met in turn, beginning with one that is not
 * @param comparedAs whether it is a name, another name or an acronym, in words
 * @param meetings word by word
 * @param ahead how far and why it is before the next one, in words; empty for the last
 */
record RankedRow(String id, String place, String href, String emblem, Written name, @Nullable Written original,
        String score, List<PartRow> parts, Scrap compared, List<String> pieces, String comparedAs,
        List<MeetingRow> meetings, String ahead) {

    /**
     * A part of the score.
     *
     * @param word by which the styles know it
     * @param begin where it begins in the bar, in the bar's units
     * @param length in the bar's units
     */
    record PartRow(String word, String label, String points, String reason, float begin, float length) {}

    /**
     * A word of the question, and how it fares.
     *
     * @param by what meets it, or null if nothing does
     * @param how in words
     * @param sure how surely, in words; empty if nothing meets it
     * @param points what it brings, in words; empty for nothing
     */
    record MeetingRow(Scrap asked, @Nullable Scrap by, String how, String sure, String points) {}
}
