package org.multaqa.search.resembling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;
import org.multaqa.search.Reason;
import org.multaqa.search.Reason.Likeness;
import org.multaqa.search.Reason.Meeting;
import org.multaqa.search.Reason.NamesAlike;
import org.multaqa.search.Reason.Way;
import org.multaqa.search.ranking.Labels;
import org.multaqa.search.ranking.Vocabulary;

/**
 * How likely two things are the same, and why.
 *
 * @param score from 0 to 1; 0 if nothing can be said for it but the country
 * @param reasons the strongest first
 */
public record Resembling(double score, List<Reason> reasons) {

    /** From here on they are shown. */
    public static final double LIKELY = 0.5;

    /** Names with less in common are no reason, whatever else speaks for it. */
    private static final double ALIKE = 0.25;
    private static final Set<Way> TRANSLATED = EnumSet.of(Way.TRANSLATED, Way.COGNATE);

    public static Resembling of(Labels entered, Labels listed, Vocabulary vocabulary) {
        return of(Comparison.of(entered, listed, vocabulary));
    }

    static Resembling of(Comparison comparison) {
        var reasons = new ArrayList<>(comparison.reasons());
        alike(comparison).ifPresent(reasons::addFirst);
        boolean told = reasons.stream().anyMatch(reason -> !(reason instanceof Reason.SameCountry));
        return new Resembling(told ? Evidence.likelihood(comparison) : 0, reasons);
    }

    private static Optional<Reason> alike(Comparison comparison) {
        return comparison.names()
                .stream()
                .filter(fit -> fit.common() >= ALIKE)
                .max(Comparator.comparing(NameFit::common))
                .map(fit -> new NamesAlike(likeness(fit), meetings(fit)));
    }

    private static Likeness likeness(NameFit fit) {
        if (!fit.sameScript()) {
            return Likeness.OTHER_SCRIPT;
        }
        var links = fit.links();
        if (links.stream().anyMatch(link -> TRANSLATED.contains(link.way()))) {
            return Likeness.TRANSLATED;
        }
        boolean all = isMet(fit.entered(), word -> links.stream().anyMatch(link -> link.covers(word)))
                && isMet(fit.listed(), word -> links.stream().anyMatch(link -> link.covered(word)));
        return all && links.stream().allMatch(link -> link.way() == Way.SAME) ? Likeness.SAME : Likeness.ALIKE;
    }

    private static boolean isMet(List<NameWords.Word> name, IntPredicate met) {
        return IntStream.range(0, name.size()).allMatch(i -> SmallWords.has(name.get(i).bare()) || met.test(i));
    }

    private static List<Meeting> meetings(NameFit fit) {
        return fit.links()
                .stream()
                .filter(link -> link.likeness() > 0)
                .sorted(Comparator.comparing(WordLink::from))
                .map(link -> new Meeting(written(fit.entered(), link.from(), link.to()),
                        written(fit.listed(), link.at(), link.until()), link.way()))
                .toList();
    }

    private static String written(List<NameWords.Word> name, int from, int to) {
        return String.join(" ", name.subList(from, to).stream().map(NameWords.Word::written).toList());
    }
}
