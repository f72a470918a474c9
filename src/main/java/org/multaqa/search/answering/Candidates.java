package org.multaqa.search.answering;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.multaqa.names.NameWords;
import org.multaqa.search.Findable;
import org.multaqa.search.Resemblance;
import org.multaqa.search.engine.EngineView;
import org.multaqa.search.engine.Matches.Labelled;
import org.multaqa.search.ranking.Asked;
import org.multaqa.search.ranking.Labels;
import org.multaqa.search.ranking.Probe;
import org.multaqa.search.ranking.Vocabulary;
import org.multaqa.search.resembling.Resembling;

/**
 * Finds what may be the same as a thing that is being entered: an engine proposes, by each of its names and by its letters
 * and web sites, and what it proposes is compared. However much is entered, so much and no more is looked up.
 */
final class Candidates {

    /** So many names are looked up, those in the mall's languages before the others. */
    private static final int NAMES = 8;
    /** So many are compared for each name, and for the letters and web sites together. */
    private static final int COMPARED = 50;

    private final Labels entered;
    private final Vocabulary vocabulary;
    private final Map<UUID, Labels> proposed = new HashMap<>();

    private Candidates(Labels entered, Vocabulary vocabulary) {
        this.entered = entered;
        this.vocabulary = vocabulary;
    }

    static List<Resemblance> of(EngineView view, String kind, Findable entered, int most) throws IOException {
        var vocabulary = view.vocabulary();
        var labels = Labels.of(entered).bounded();
        var candidates = new Candidates(labels, vocabulary);
        for (var name : names(entered)) {
            candidates.add(view.proposed(kind, Asked.of(name, vocabulary).probe(), COMPARED));
        }
        var letters = Probe.ofLetters(labels);
        if (!letters.needed().isEmpty()) {
            candidates.add(view.proposed(kind, letters, COMPARED));
        }
        candidates.proposed.remove(entered.id());
        return candidates.likely(most);
    }

    private static List<String> names(Findable entered) {
        return Stream.concat(entered.name().texts().values().stream(), entered.otherNames().stream())
                .filter(name -> !NameWords.of(name).isEmpty())
                .distinct()
                .limit(NAMES)
                .toList();
    }

    private void add(List<Labelled> some) {
        some.forEach(found -> proposed.put(found.hit().id(), found.labels().bounded()));
    }

    private List<Resemblance> likely(int most) {
        return proposed.entrySet()
                .stream()
                .map(other -> resemblance(other.getKey(), other.getValue()))
                .filter(other -> other.score() >= Resembling.LIKELY)
                .sorted(Comparator.comparing(Resemblance::score).reversed().thenComparing(Resemblance::id))
                .limit(most)
                .toList();
    }

    private Resemblance resemblance(UUID id, Labels listed) {
        var resembling = Resembling.of(entered, listed, vocabulary);
        return new Resemblance(id, resembling.score(), resembling.reasons());
    }
}
