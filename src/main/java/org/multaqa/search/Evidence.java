package org.multaqa.search;

import java.util.function.ToDoubleFunction;

/**
 * What speaks for two things being the same, or against. The weights are those of a logistic regression on real pairs,
 * which {@code DuplicateQualityTests} makes again and prints; none is of a single pair. That web sites or cities differ is
 * no evidence: many have several.
 */
enum Evidence {

    /** A word that one name has and the other, in the same language, lacks: the more, the rarer. */
    EXTRA_WORD(-1.77, comparison -> comparison.isSpelt() ? 0 : comparison.extra()),
    /** A rare one tells more than two common ones. */
    RARE_EXTRA_WORD(-1.09, comparison -> comparison.isSpelt() ? 0 : comparison.extra() * comparison.extra()),
    /** A word that tells a part from the whole. */
    PART(-1.52, comparison -> comparison.isSpelt() ? 0 : comparison.mean(fit -> fit.apart() ? 1 : 0)),
    /** In two languages not every word is known to be met: how much is, tells more than what is left. */
    IN_TWO_LANGUAGES(-1.81,
            comparison -> comparison.isSpelt()
                    ? 0
                    : comparison.mean(fit -> fit.translated() ? 1 : 0)), COMMON_IN_TWO_LANGUAGES(2.87,
                            comparison -> comparison.isSpelt()
                                    ? 0
                                    : comparison.mean(fit -> fit.translated() ? fit.nearly() : 0)),
    /** One is called by letters for which the other, of the same country, is known. */
    SPELT(0.80, comparison -> comparison.isSpelt() ? 1 : 0), ACRONYM_SPELT(1.26,
            comparison -> comparison.has(Reason.AcronymSpelt.class) ? 1 : 0), WEBSITE(1.55,
                    comparison -> comparison.has(Reason.SameWebsite.class) ? 1 : 0), PLACE(0.88,
                            comparison -> comparison.has(Reason.SamePlace.class) ? 1 : 0), OTHER_COUNTRY(-3.31,
                                    comparison -> comparison.countriesDiffer() ? 1 : 0);

    /** What is likely before anything is known. */
    private static final double BEGIN = 0.95;

    private final double weight;
    private final ToDoubleFunction<Comparison> measure;

    Evidence(double weight, ToDoubleFunction<Comparison> measure) {
        this.weight = weight;
        this.measure = measure;
    }

    /** How much of it there is, from 0 to 1. */
    double of(Comparison comparison) {
        return measure.applyAsDouble(comparison);
    }

    /** From 0 to 1: how likely things that compare so are the same. */
    static double likelihood(Comparison comparison) {
        double sum = BEGIN;
        for (var evidence : values()) {
            sum += evidence.weight * evidence.of(comparison);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
