package org.multaqa.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.directory.FacetChoices.Choice;
import org.multaqa.language.Wording;
import org.multaqa.names.NameOrder;
import org.multaqa.organisations.Topics;
import org.springframework.stereotype.Component;

/** Offers what a list can be narrowed to: values that some organisation of it has, and those that were chosen. */
@Component
class Narrowing {

    private static final int SHOWN_VALUES = 10;
    private static final int SHOWN_TOPICS = 15;

    private final Topics topics;

    Narrowing(Topics topics) {
        this.topics = topics;
    }

    /** The facets that have something to choose, given how many organisations each value has. */
    List<FacetChoices> of(Selection selection, Map<String, Map<String, Long>> counts, Wording wording) {
        return Stream.of(Facet.values())
                .map(facet -> choices(facet, selection, counts.getOrDefault(facet.word(), Map.of()), wording))
                .filter(choices -> !choices.choices().isEmpty())
                .toList();
    }

    private FacetChoices choices(Facet facet, Selection selection, Map<String, Long> counts, Wording wording) {
        var chosen = selection.chosen(facet);
        boolean all = facet == selection.unfolded();
        var offered = Stream.concat(chosen.stream(), counts.keySet().stream().filter(selection.isFree(facet)))
                .map(value -> new Value(value, facet.label(value, wording, topics), counts.getOrDefault(value, 0L),
                        chosen.contains(value)))
                .filter(value -> value.chosen() || value.count() > 0)
                .sorted(all ? byName(wording) : byCount(wording))
                .toList();
        int shown = all ? offered.size() : chosen.size() + (facet == Facet.TOPIC ? SHOWN_TOPICS : SHOWN_VALUES);
        return new FacetChoices(facet.word(), facet.heading(wording),
                offered.stream().limit(shown).map(value -> choice(facet, value, selection, wording)).toList(),
                facet.ordinal() <= Facet.REACH.ordinal() || !chosen.isEmpty() || all,
                all || offered.size() > shown ? more(facet, selection, offered.size(), wording) : null);
    }

    /** A value that can be chosen. */
    private record Value(String word, String label, long count, boolean chosen) {}

    private static Comparator<Value> byName(Wording wording) {
        return Comparator.comparing(Value::label, NameOrder.of(wording.language()));
    }

    /** What was chosen first, then what narrows least. */
    private static Comparator<Value> byCount(Wording wording) {
        return Comparator.comparing(Value::chosen)
                .thenComparing(Value::count)
                .reversed()
                .thenComparing(byName(wording));
    }

    private static Choice choice(Facet facet, Value value, Selection selection, Wording wording) {
        var next = value.chosen() ? selection.without(facet, value.word()) : selection.with(facet, value.word());
        return new Choice(value.label(), wording.number(value.count()), at(facet, next, wording), value.chosen(),
                next.size() > DirectoryPages.MOST_INDEXED || next.unfolded() != null);
    }

    /** To all values of the facet, or back to some of them. */
    private static Link more(Facet facet, Selection selection, int values, Wording wording) {
        boolean all = facet == selection.unfolded();
        return new Link(all
                ? wording.text("directory.facets.fewer")
                : wording.text("directory.facets.all." + facet.word(), values),
                at(facet, selection.fromStart().unfold(all ? null : facet), wording));
    }

    /** A reader who chooses a value is still at that facet then, also where facets are folded away. */
    private static String at(Facet facet, Selection selection, Wording wording) {
        return Directory.href(selection, wording) + "#_facet-" + facet.word();
    }
}
