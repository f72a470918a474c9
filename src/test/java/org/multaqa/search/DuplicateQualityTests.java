package org.multaqa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** How well real pairs of records are told apart that are the same organisation or not. */
@Tag("search")
@TestInstance(Lifecycle.PER_CLASS)
class DuplicateQualityTests {

    private static final double RECALL = 0.9;

    private final List<Scored> scored = new ArrayList<>();

    private record Scored(DuplicatePairs.Pair pair, Resembling resembling) {

        double score() {
            return resembling.score();
        }

        boolean same() {
            return pair.same();
        }
    }

    private record Figures(double precision, double recall) {

        double f1() {
            return 2 * precision * recall / (precision + recall);
        }
    }

    @BeforeAll
    void comparesEveryPair(@TempDir Path folder) throws Exception {
        assumeTrue(RealOrganisations.areHere() && DuplicatePairs.areHere(),
                "the real organisations and pairs are not beside this project");
        try (var index = new IndexOfThings(folder.resolve("real")).with(RealOrganisations.all())) {
            var vocabulary = index.vocabulary();
            for (var pair : DuplicatePairs.all()) {
                scored.add(new Scored(pair,
                        Resembling.of(Labels.of(pair.entered()), Labels.of(pair.listed()), vocabulary)));
            }
        }
        print();
    }

    private void print() {
        print("chosen threshold", at(scored, Resembling.LIKELY));
        print("at that recall", at(scored, thresholdForRecall()));
        print("even pairs' threshold on odd", at(half(1), best(half(0))));
        print("odd pairs' threshold on even", at(half(0), best(half(1))));
        var kinds = new TreeMap<String, int[]>();
        for (var one : scored) {
            var counts = kinds.computeIfAbsent(one.pair().kind(), any -> new int[2]);
            counts[0] += one.score() >= Resembling.LIKELY == one.same() ? 1 : 0;
            counts[1]++;
        }
        kinds.forEach((kind, counts) -> System.out.printf("%-32s %d of %d right%n", kind, counts[0], counts[1]));
    }

    private static void print(String what, Figures figures) {
        System.out.printf("%-32s precision %.3f, recall %.3f, F1 %.3f%n", what, figures.precision(), figures.recall(),
                figures.f1());
    }

    private List<Scored> half(int which) {
        return scored.stream().filter(one -> scored.indexOf(one) % 2 == which).toList();
    }

    private static Figures at(List<Scored> pairs, double threshold) {
        Predicate<Scored> told = one -> one.score() >= threshold;
        double right = pairs.stream().filter(told).filter(Scored::same).count();
        return new Figures(right / Math.max(1, pairs.stream().filter(told).count()),
                right / pairs.stream().filter(Scored::same).count());
    }

    private static double best(List<Scored> pairs) {
        return pairs.stream()
                .map(Scored::score)
                .max((one, other) -> Double.compare(at(pairs, one).f1(), at(pairs, other).f1()))
                .orElseThrow();
    }

    private double thresholdForRecall() {
        var same = scored.stream()
                .filter(Scored::same)
                .map(Scored::score)
                .sorted((a, b) -> Double.compare(b, a))
                .toList();
        return same.get((int) Math.ceil(RECALL * same.size()) - 1);
    }

    @Test
    void mostDuplicatesAreToldAndLittleElse() {
        assertThat(at(scored, Resembling.LIKELY).f1()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void whereNineOfTenAreToldLittleElseIs() {
        assertThat(at(scored, thresholdForRecall()).precision()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void everyReasonIsTrue() {
        for (var one : scored) {
            assertThat(one.resembling().reasons()).as(one.pair().id())
                    .allMatch(reason -> ReasonsChecked.isTrue(reason, one.pair().entered(), one.pair().listed()));
        }
    }

    @Test
    void whateverIsShownHasAReason() {
        assertThat(scored.stream().filter(one -> one.score() >= Resembling.LIKELY))
                .allMatch(one -> one.resembling()
                        .reasons()
                        .stream()
                        .anyMatch(reason -> !(reason instanceof Reason.SameCountry)), "has a reason");
    }
}
