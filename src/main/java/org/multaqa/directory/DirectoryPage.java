package org.multaqa.directory;

import java.util.List;

import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * The directory, or the part of it under a topic or in a country.
 *
 * @param heading of the page
 * @param trail the page above this one, or none
 * @param figures about a country, or none
 * @param problems what could not be understood of the address, in the reader's words
 * @param count of what is listed, in words
 * @param facets to narrow it by
 * @param chips what was chosen
 * @param offered what the text may have meant
 * @param pager the ways to the other pages
 * @param hidden parameters that the form for the order must keep
 * @param kept parameters that the form for the text must keep
 * @param order the word of the order in which the list stands
 * @param orders words of the orders that can be chosen
 * @param cleared the address of the directory with nothing chosen
 */
record DirectoryPage(Frame frame, String heading, List<Link> trail, List<Figure> figures, List<String> problems,
        String count, List<Entry> entries, List<FacetChoices> facets, List<Chip> chips, Offered offered, Pager pager,
        List<Parameter> hidden, List<Parameter> kept, String order, List<String> orders, String cleared)
        implements
            Page {

    /** A number and what it counts. */
    record Figure(String label, String number) {}

    boolean isEmpty() { return entries.isEmpty(); }

    /** Whether anything narrows what the mall holds here, so that there may be more without it. */
    boolean isNarrowed() {
        return !hidden.isEmpty();
    }

    /** Whether this is a part of the directory, under a topic or in a country. */
    boolean isPart() {
        return !trail.isEmpty();
    }
}
