package org.multaqa.editing;

import java.util.List;

import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * All pages of the form, with what stands on each and what is missing.
 *
 * @param saved whether something has just been saved
 * @param kiosk where it can be read
 * @param owned whether the reader answers for it
 * @param dark whether it is hidden at its owner's wish
 * @param open whether everyone can read it
 */
record OverviewPage(Frame frame, Written organisation, String sign, boolean saved, String kiosk, String at,
        List<Chapter> chapters, boolean owned, boolean dark, boolean open) implements Page {

    /**
     * A page of the form.
     *
     * @param missing what nothing is written of
     */
    record Chapter(String heading, String href, List<Spoken> texts, List<String> missing) {}

    /** A text, and the languages in which it is written. */
    record Spoken(String label, List<PartPage.Mark> marks) {}
}
