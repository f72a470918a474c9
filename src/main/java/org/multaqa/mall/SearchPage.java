package org.multaqa.mall;

import java.util.List;

import org.multaqa.directory.Entry;
import org.multaqa.directory.FacetChoices;
import org.multaqa.directory.Offered;
import org.multaqa.directory.Pager;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * The search over everything.
 *
 * @param problem what could not be understood of the address, in the reader's words, or empty
 * @param count of what was found, in words, or empty before anything was looked for
 * @param facets to narrow it by, which lead to the same search in the directory
 * @param offered what was typed may have meant, besides
 * @param pager the ways to the other pages
 */
record SearchPage(Frame frame, String problem, String count, List<Entry> entries, List<FacetChoices> facets,
        Offered offered, Pager pager) implements Page {

    /** Whether nothing was looked for yet. */
    boolean begins() {
        return count.isEmpty();
    }
}
