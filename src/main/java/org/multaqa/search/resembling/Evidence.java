package org.multaqa.search.resembling;

import java.util.function.ToDoubleFunction;

import org.multaqa.search.Reason;

/**
 * What speaks for two things being the same, or against. The weights are those of a logistic regression on real pairs,
 * which {@code DuplicateQualityTests} makes again and prints; none is of a single pair. That web sites or cities differ is
 * no evidence: many have several.
 */
enum Evidence {

    /** A word that one name has and the other, in the same language, lacks: the more, the rarer. */
    EXTRA_WORD(-1.92, ofNames(Comparison::extra)),
    /** A rare one tells more than two common ones. */
    RARE_EXTRA_WORD(-1.09, ofNames(names -> names.extra() * names.extra())),
    /** A word that tells a part from the whole. */
    PART(-1.36, ofNames(names -> names.mean(fit -> fit.apart() ? 1 : 0))),
    /** In two languages not every word is known to be met: how much is, tells more than what is left. */
    IN_TWO_LANGUAGES(-0.44, ofNames(names -> names.mean(fit -> fit.translated() ? 1 : 0))),
    /** What they have in common then. */
    COMMON_IN_TWO_LANGUAGES(1.69, ofNames(names -> names.mean(fit -> fit.translated() ? fit.nearly() : 0))),
    /** Each has a word then that the other lacks: two towns, two ministries. */
    EACH_LACKS(-1.66, ofNames(names -> names.mean(fit -> fit.translated() && fit.each() ? 1 : 0))),
    /** One is called by letters for which the other, of the same country, is known. */
    SPELT(0.74, all -> all.isSpelt() ? 1 : 0),
    /** One has them for an acronym that its own name does not spell. */
    ACRONYM_SPELT(1.20, all -> all.has(Reason.AcronymSpelt.class) ? 1 : 0),
    /** Both have a web site at one domain. */
    WEBSITE(1.55, all -> all.has(Reason.SameWebsite.class) ? 1 : 0),
    /** Both are in one city. */
    PLACE(0.81, all -> all.has(Reason.SamePlace.class) ? 1 : 0),
    /** Both have countries, and none in common. */
    OTHER_COUNTRY(-3.40, all -> all.countriesDiffer() ? 1 : 0);

    /** What is likely before anything is known. */
    private static final double BEGIN = 1.10;

    private final double weight;
    private final ToDoubleFunction<Comparison> measure;

    Evidence(double weight, ToDoubleFunction<Comparison> measure) {
        this.weight = weight;
        this.measure = measure;
    }

    /** Letters have no words in common with the name that they stand for. */
    private static ToDoubleFunction<Comparison> ofNames(ToDoubleFunction<Comparison> measure) {
        return all -> all.isSpelt() ? 0 : measure.applyAsDouble(all);
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
