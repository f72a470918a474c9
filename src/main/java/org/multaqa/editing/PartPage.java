package org.multaqa.editing;

import java.util.List;

import org.multaqa.language.Language;
import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * A page of the form.
 *
 * @param version from which it was made
 * @param action where it is sent
 * @param back where all pages of the form are
 * @param identifiers what registers call the organisation, on the page where that is shown
 */
record PartPage(Frame frame, Written organisation, Problems problems, Version version, String action, String back,
        List<Group> groups, List<String> identifiers, boolean minor, String note) implements Page {

    /**
     * What belongs together.
     *
     * @param heading or empty, where the one line says it itself
     * @param marks in which languages it is written; none where it has none
     */
    record Group(String heading, List<Mark> marks, List<Control> controls) {}

    /** Whether something is written in that language. */
    record Mark(Language language, boolean there, String anchor) {}
}
