package org.multaqa.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Wording;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Topics;
import org.multaqa.search.Found;
import org.multaqa.search.Search;
import org.multaqa.search.SearchQuery;
import org.springframework.stereotype.Component;

/** The organisations that fit a selection, with what the selection can be narrowed to. */
@Component
public class Directory {

    static final int PAGE = 20;
    private static final int SHOWN_VALUES = 10;

    private final Search search;
    private final Gate gate;
    private final Entries entries;
    private final Topics topics;

    Directory(Search search, Gate gate, Entries entries, Topics topics) {
        this.search = search;
        this.gate = gate;
        this.entries = entries;
        this.topics = topics;
    }

    /**
     * The list of a selection.
     *
     * @throws org.multaqa.search.UnreadableCursorException if the place where its page begins was not given by a list
     */
    public Listing list(Selection selection, Wording wording) {
        var found = search.find(selection.query(Organisation.FINDABLE, wording.language(), PAGE));
        var rows = gate.read(Viewer.VISITOR, () -> entries.of(found.ids(), wording));
        return new Listing(rows, found.total(), countries(selection, found), facets(selection, found, wording),
                chips(selection, wording), found.next());
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

    private List<FacetChoices> facets(Selection selection, Found found, Wording wording) {
        return Stream.of(Facet.values())
                .map(facet -> choices(facet, selection, found.facets().getOrDefault(facet.word(), Map.of()), wording))
                .filter(choices -> !choices.choices().isEmpty())
                .toList();
    }

    /** The values with the most organisations first; those chosen are always among them. */
    private FacetChoices choices(Facet facet, Selection selection, Map<String, Long> counts, Wording wording) {
        var chosen = selection.chosen(facet);
        var ranked = counts.entrySet()
                .stream()
                .filter(count -> count.getValue() > 0 && !chosen.contains(count.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(facet == Facet.TOPIC ? 15 : SHOWN_VALUES);
        var choices = new ArrayList<FacetChoices.Choice>();
        Stream.concat(chosen.stream(), ranked)
                .forEach(
                        value -> choices.add(choice(facet, value, counts.getOrDefault(value, 0L), selection, wording)));
        boolean more = counts.size() > choices.size() && facet == Facet.COUNTRY;
        return new FacetChoices(facet.word(), wording.text("directory.facet." + facet.word()), choices,
                facet.ordinal() <= Facet.REACH.ordinal() || !chosen.isEmpty(),
                more ? "/" + wording.language().code() + "/countries" : "");
    }

    private FacetChoices.Choice choice(Facet facet, String value, long count, Selection selection, Wording wording) {
        boolean chosen = selection.chosen(facet).contains(value);
        var next = chosen ? selection.without(facet, value) : selection.with(facet, value);
        return new FacetChoices.Choice(facet.label(value, wording, topics), wording.number(count),
                href(next.fromStart(), wording), chosen, next.size() > DirectoryPages.MOST_INDEXED);
    }

    private List<Link> chips(Selection selection, Wording wording) {
        var chips = new ArrayList<Link>();
        if (!selection.text().isEmpty()) {
            chips.add(new Link(wording.text("directory.chips.text", selection.text()),
                    href(selection.withoutText(), wording)));
        }
        selection.values()
                .forEach((facet, values) -> values.forEach(value -> chips.add(new Link(
                        facet.label(value, wording, topics), href(selection.without(facet, value), wording)))));
        return chips;
    }
}
