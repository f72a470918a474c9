package org.multaqa.search.resembling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.multaqa.search.Reason;
import org.multaqa.search.ranking.Labels;
import org.multaqa.search.ranking.Vocabulary;

/** A pair and how likely it was said to be the same. */
record Judged(DuplicatePairs.Pair pair, double[] measures, double score, List<Reason> reasons) {

    private static final double RECALL = 0.9;

    static Judged of(DuplicatePairs.Pair pair, Vocabulary vocabulary) {
        var comparison = Comparison.of(Labels.of(pair.entered()).bounded(), Labels.of(pair.listed()).bounded(),
                vocabulary);
        var resembling = Resembling.of(comparison);
        return new Judged(pair, Arrays.stream(Evidence.values()).mapToDouble(one -> one.of(comparison)).toArray(),
                resembling.score(), resembling.reasons());
    }

    /** As another regression says. */
    Judged by(Regression regression) {
        return new Judged(pair, measures, score == 0 ? 0 : regression.likelihood(measures), reasons);
    }

    boolean same() {
        return pair.same();
    }

    boolean isTold() { return score >= Resembling.LIKELY; }

    Regression.Example example(double weight) {
        return new Regression.Example(measures, same(), weight);
    }

    /** How many of those that are told are the same, and how many of the same are told. */
    record Figures(double precision, double recall) {

        static Figures of(List<Judged> pairs, double threshold) {
            double told = pairs.stream().filter(one -> one.score >= threshold).count();
            double right = pairs.stream().filter(one -> one.score >= threshold && one.same()).count();
            return new Figures(right / Math.max(1, told), right / pairs.stream().filter(Judged::same).count());
        }

        static Figures shipped(List<Judged> pairs) {
            return of(pairs, Resembling.LIKELY);
        }

        /** Where nine of ten that are the same are told. */
        static Figures atRecall(List<Judged> pairs) {
            var same = pairs.stream()
                    .filter(Judged::same)
                    .map(Judged::score)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            return of(pairs, same.get((int) Math.ceil(RECALL * same.size()) - 1));
        }

        double f1() {
            return 2 * precision * recall / (precision + recall);
        }

        void print(String what) {
            System.out.printf("%-40s precision %.3f, recall %.3f, F1 %.3f%n", what, precision, recall, f1());
        }
    }
}
