package org.multaqa.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * A case, with what one must know to decide it.
 *
 * @param done what has just been decided of another one, in words, or empty
 * @param asks what is asked for, in words
 * @param who asks: a name, or that it is a visitor
 * @param person where the team reads who that is, or empty
 * @param since how long it has waited, in words
 * @param standing who has decided it, or what else it waits for, in words, or empty
 * @param about the organisation, or null
 * @param decide what can be decided, or null where that is not for this reader, or nothing is left to decide
 * @param others whose it is to decide, in words, where it is not this reader's, or empty
 */
record CaseFilePage(Frame frame, List<DeskTab> tabs, Problems problems, String done, String asks, String who,
        String person, String since, String standing, @Nullable About about, List<Said> notes,
        @Nullable Decide decide, String others) implements Page {

    /**
     * The organisation.
     *
     * @param alike what is in the mall already and may be the same
     * @param compared whether the search could tell what is
     */
    record About(Written name, String kiosk, List<Fact> facts, List<Likeness> alike, boolean compared) {}

    /** What was written about the case, and by whom. */
    record Said(String who, boolean byDesk, String day, List<String> paragraphs) {}

    /**
     * The form.
     *
     * @param language in which whoever asked is told, in words
     * @param choices of templates, for what needs one
     * @param words that were typed so far
     */
    record Decide(String action, String language, List<Choice> choices, String words) {}

    /** The templates for one decision. */
    record Choice(Decision decision, List<Template> templates) {}

    /** A text that nobody has to write anew, as whoever asked will read it. */
    record Template(String word, String label, Written text, boolean chosen) {}
}
