package org.multaqa.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.multaqa.names.NameWords;
import org.multaqa.search.Reason.Likeness;
import org.multaqa.search.Reason.Meeting;
import org.multaqa.search.Reason.NamesAlike;

/**
 * How likely two things are the same. The weights are those of a logistic regression on real pairs, rounded
 *: none of what it sums up is of a single pair.
 *
 * @param score from 0 to 1; 0 if nothing can be said for it but the country
 * @param reasons the strongest first
 */
record Resembling(double score, List<Reason> reasons) {

    /** From here on they are shown. */
    static final double LIKELY = 0.51;

    private static final double BEGIN = 1.77;
    private static final double MET = 0.33;
    private static final double EXTRA = -3.73;
    private static final double APART = -1.93;
    /** In two languages it tells how much is met, not what is left: not every word is known to be met. */
    private static final double TRANSLATED = 6;
    private static final double ENOUGH_TRANSLATED = 0.45;
    private static final double SPELT = 1.73;
    private static final double WEBSITE = 1.31;
    private static final double PLACE = 0.38;
    private static final double OTHER_COUNTRY = -6.06;

    /** Names with less in common are no reason, whatever else speaks for it. */
    private static final double ALIKE = 0.15;

    static Resembling of(Labels entered, Labels listed, Vocabulary vocabulary) {
        var comparison = Comparison.of(entered, listed, vocabulary);
        var reasons = new ArrayList<>(comparison.reasons());
        alike(comparison).ifPresent(reasons::addFirst);
        boolean told = reasons.stream().anyMatch(reason -> !(reason instanceof Reason.SameCountry));
        return new Resembling(told ? 1 / (1 + Math.exp(-sum(comparison))) : 0, reasons);
    }

    private static double sum(Comparison comparison) {
        double sum = BEGIN;
        if (comparison.isSpelt()) {
            sum += SPELT;
        } else {
            sum += EXTRA * comparison.mean(fit -> fit.translated() ? 0 : fit.extra());
            sum += APART * comparison.mean(fit -> fit.apart() ? 1 : 0);
        }
        sum += MET * comparison.mean(NameFit::met);
        sum += TRANSLATED * comparison.mean(fit -> fit.translated() ? fit.common() - ENOUGH_TRANSLATED : 0);
        sum += comparison.has(Reason.SameWebsite.class) ? WEBSITE : 0;
        sum += comparison.has(Reason.SamePlace.class) ? PLACE : 0;
        return sum + (comparison.countriesDiffer() ? OTHER_COUNTRY : 0);
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
        if (fit.translated()) {
            return Likeness.TRANSLATED;
        }
        return fit.extra() == 0 && !fit.apart() ? Likeness.SAME : Likeness.ALIKE;
    }

    private static List<Meeting> meetings(NameFit fit) {
        return fit.links()
                .stream()
                .filter(link -> link.likeness() > 0)
                .sorted(Comparator.comparing(WordLink::from))
                .map(link -> new Meeting(written(fit.entered(), link.from(), link.to()),
                        written(fit.listed(), link.at(), link.until()), way(link)))
                .toList();
    }

    private static String written(List<NameWords.Word> name, int from, int to) {
        return String.join(" ", name.subList(from, to).stream().map(NameWords.Word::written).toList());
    }

    private static Reason.Way way(WordLink link) {
        return switch (link.way()) {
            case TYPED -> Reason.Way.SAME;
            case JOINED, INFLECTED -> Reason.Way.INFLECTED;
            case TRANSLATED -> Reason.Way.TRANSLATED;
            case HEARD -> Reason.Way.HEARD;
            case MISTYPED -> Reason.Way.MISTYPED;
        };
    }
}
