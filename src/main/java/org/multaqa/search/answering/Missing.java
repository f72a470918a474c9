package org.multaqa.search.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.search.Explanation.Elsewhere;
import org.multaqa.search.Explanation.Missed;
import org.multaqa.search.ranking.Asked;
import org.multaqa.search.ranking.AskedWord;
import org.multaqa.search.ranking.Fit;
import org.multaqa.search.ranking.Labels;
import org.multaqa.search.ranking.Probe;

/** The words of a question that the compared name and the place of a thing do not have, and where else they may be. */
final class Missing {

    /** Sums of floats differ by less. */
    private static final float NOTHING = 0.0005f;

    private final Asked asked;
    private final Fit fit;
    private final Labels labels;

    Missing(Asked asked, Fit fit, Labels labels) {
        this.asked = asked;
        this.fit = fit;
        this.labels = labels;
    }

    List<Missed> words() {
        var missing = asked.words().stream().filter(word -> !isMet(word)).toList();
        var unnamed = missing.stream().filter(word -> !isInAnotherName(word)).toList();
        var sums = inTexts(unnamed);
        return missing.stream().map(word -> missed(word, unnamed, sums)).toList();
    }

    private boolean isMet(AskedWord word) {
        return Stream.concat(fit.links().stream().map(Fit.Link::asked), fit.places().stream().map(Fit.There::asked))
                .anyMatch(met -> met.from() <= word.from() && word.from() < met.to());
    }

    private boolean isInAnotherName(AskedWord word) {
        return asked.meets(word, labels);
    }

    private Missed missed(AskedWord word, List<AskedWord> unnamed, List<List<AskedWord>> sums) {
        if (!unnamed.contains(word)) {
            return new Missed(word.from(), Elsewhere.IN_ANOTHER_NAME, 0);
        }
        if (sums.stream().noneMatch(sum -> sum.contains(word))) {
            return new Missed(word.from(), Elsewhere.NOWHERE, 0);
        }
        return sums.stream().allMatch(sum -> sum.contains(word))
                ? new Missed(word.from(), Elsewhere.IN_TEXTS,
                        Explaining.points(Probe.IN_TEXT * word.weight(), asked.weight()))
                : new Missed(word.from(), Elsewhere.PERHAPS_IN_TEXTS, 0);
    }

    /** The engine tells how much the texts have, and not of what: these are the words that can make it up. */
    private List<List<AskedWord>> inTexts(List<AskedWord> unnamed) {
        if (fit.inTexts() < NOTHING) {
            return List.of();
        }
        var sums = new ArrayList<List<AskedWord>>();
        for (int choice = 1; choice < 1 << unnamed.size(); choice++) {
            var some = some(unnamed, choice);
            var sum = Probe.IN_TEXT * some.stream().mapToDouble(AskedWord::weight).sum();
            if (Math.abs(sum - fit.inTexts()) < NOTHING) {
                sums.add(some);
            }
        }
        return sums;
    }

    private static List<AskedWord> some(List<AskedWord> words, int choice) {
        return IntStream.range(0, words.size()).filter(i -> (choice & 1 << i) != 0).mapToObj(words::get).toList();
    }
}
