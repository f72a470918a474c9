package org.multaqa.directory;

import java.util.Map;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Wording;
import org.multaqa.organisations.Organisation;
import org.multaqa.search.Found;
import org.multaqa.search.Search;
import org.multaqa.search.SearchQuery;
import org.springframework.stereotype.Component;

/** The organisations that fit a selection, with what the selection can be narrowed to. */
@Component
public class Directory {

    static final int PAGE = 20;

    private final Search search;
    private final Gate gate;
    private final Entries entries;
    private final Narrowing narrowing;
    private final Chips chips;

    Directory(Search search, Gate gate, Entries entries, Narrowing narrowing, Chips chips) {
        this.search = search;
        this.gate = gate;
        this.entries = entries;
        this.narrowing = narrowing;
        this.chips = chips;
    }

    /**
     * The list of a selection.
     *
     * @throws org.multaqa.search.UnreadableCursorException if the place where its page begins was not given by a list
     */
    public Listing list(Selection selection, Wording wording) {
        var found = search.find(selection.query(Organisation.FINDABLE, wording.language(), PAGE));
        var rows = gate.read(Viewer.VISITOR, () -> entries.of(found.ids(), wording));
        return new Listing(rows, found.total(), countries(selection, found),
                narrowing.of(selection, found.facets(), wording), chips.of(selection, wording), found.before(),
                found.previous(), found.next());
    }

    /** How many organisations each value of that facet has, in the whole mall. */
    public Map<String, Long> counts(Facet facet, Wording wording) {
        var everything = new SearchQuery(Organisation.FINDABLE, "", wording.language(), Map.of(),
                SearchQuery.Order.NAME, 1, null);
        return search.find(everything).facets().getOrDefault(facet.word(), Map.of());
    }

    /** The address of a selection in the directory. */
    static String href(Selection selection, Wording wording) {
        var parameters = selection.parameters();
        return "/" + wording.language().code() + "/organisations" + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    /** The counts of a facet are as if it were not chosen: of the chosen countries, only those that hold something. */
    private static long countries(Selection selection, Found found) {
        var chosen = selection.chosen(Facet.COUNTRY);
        return found.facets()
                .getOrDefault(Facet.COUNTRY.word(), Map.of())
                .entrySet()
                .stream()
                .filter(count -> count.getValue() > 0 && (chosen.isEmpty() || chosen.contains(count.getKey())))
                .count();
    }
}
