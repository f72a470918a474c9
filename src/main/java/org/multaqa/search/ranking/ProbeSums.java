package org.multaqa.search.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an engine's sum is for a thing, as far as it comes from what it is called; its texts may add to that. */
final class ProbeSums {

    private final int clues;
    private final Map<String, List<Mark>> marks = new HashMap<>();

    /** A clue that has a term, and what that counts. */
    private record Mark(int clue, String field, float weight) {}

    ProbeSums(Probe probe) {
        clues = probe.ranking().size();
        for (int i = 0; i < clues; i++) {
            int clue = i;
            probe.ranking()
                    .get(i)
                    .weights()
                    .forEach((term, weight) -> marks.computeIfAbsent(term.text(), any -> new ArrayList<>())
                            .add(new Mark(clue, term.field(), weight)));
        }
    }

    float of(Labels labels) {
        float sum = 0;
        for (var clue : byClue(labels)) {
            sum += clue;
        }
        return sum;
    }

    /** What each clue counts for a thing that is called so. */
    float[] byClue(Labels labels) {
        var best = new float[clues];
        labels.eachWord(word -> mark(Fields.WORD, word, best));
        labels.acronyms().forEach(acronym -> mark(Fields.ACRONYM, acronym, best));
        labels.places().forEach(place -> mark(Fields.PLACE, place, best));
        return best;
    }

    private void mark(String field, String text, float[] best) {
        for (var mark : marks.getOrDefault(text, List.of())) {
            if (mark.field.equals(field)) {
                best[mark.clue] = Math.max(best[mark.clue], mark.weight);
            }
        }
    }
}
