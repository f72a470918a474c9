package org.multaqa.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.multaqa.organisations.Topics;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.SearchQuery.Order;
import org.springframework.util.MultiValueMap;

/** Reads what a reader chose from the parameters of an address; what it does not know is left out, and told. */
final class SelectionReader {

    private final MultiValueMap<String, String> parameters;
    private final Topics topics;
    private final List<Problem> problems;

    SelectionReader(MultiValueMap<String, String> parameters, Topics topics, List<Problem> problems) {
        this.parameters = parameters;
        this.topics = topics;
        this.problems = problems;
    }

    /** Something in the address that the directory does not know: the key of what is wrong, and the text itself. */
    record Problem(String key, String given) {}

    Selection selection() {
        var values = new EnumMap<Facet, List<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var known = known(facet);
            if (!known.isEmpty()) {
                values.put(facet, known);
            }
        }
        var text = text();
        return new Selection(text, values, order(parameters.getFirst("sort"), text),
                Selection.place(parameters.getFirst("after")), unfolded(parameters.getFirst("all")));
    }

    private @Nullable Facet unfolded(@Nullable String all) {
        var facet = all == null ? null : Facet.of(all);
        if (facet == null && all != null && !all.isBlank()) {
            problems.add(new Problem("directory.problem.all", shortened(all)));
        }
        return facet;
    }

    private List<String> known(Facet facet) {
        var known = new ArrayList<String>();
        for (var given : parameters.getOrDefault(facet.word(), List.of())) {
            var value = given.toLowerCase(Locale.ROOT);
            if (!facet.isValue(value, topics) || known.size() == Selection.MOST_VALUES) {
                if (!given.isBlank()) {
                    problems.add(new Problem("directory.problem." + facet.word(), shortened(given)));
                }
            } else if (!known.contains(value)) {
                known.add(value);
            }
        }
        return known;
    }

    private String text() {
        var typed = parameters.getFirst("q");
        if (typed != null && typed.strip().length() > SearchQuery.LONGEST) {
            problems.add(new Problem("directory.problem.long", ""));
        }
        return Selection.text(typed);
    }

    private Order order(@Nullable String sort, String text) {
        var natural = text.isEmpty() ? Order.NAME : Order.BEST;
        if (sort == null || sort.isBlank()) {
            return natural;
        }
        return switch (sort) {
            case "name" -> Order.NAME;
            case "newest" -> Order.NEWEST;
            case "confirmed" -> Order.CONFIRMED;
            case "best" -> natural;
            default -> {
                problems.add(new Problem("directory.problem.sort", shortened(sort)));
                yield natural;
            }
        };
    }

    private static String shortened(String given) {
        var clean = Selection.clean(given);
        return clean.length() <= 60 ? clean : clean.substring(0, 60) + "…";
    }
}
