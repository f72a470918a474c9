package org.multaqa.search.resembling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.search.RealOrganisations;
import org.multaqa.search.Reason;
import org.multaqa.search.answering.IndexOfThings;
import org.multaqa.search.resembling.DuplicatePairs.Pair;
import org.multaqa.search.resembling.Judged.Figures;

/**
 * How well real pairs of records are told apart that are the same organisation or not, and others made by rule of
 * organisations on which neither weights nor lexicon were made; and how many that are told are found among all organisations.
 */
@Tag("search")
@TestInstance(Lifecycle.PER_CLASS)
class DuplicateQualityTests {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 10;
    /** The real pairs have none that are not the same in two languages; made ones count so much beside them. */
    private static final double MADE = 0.3;
    private static final int ASKED = 20;

    private List<Judged> real = List.of();
    private List<Judged> seen = List.of();
    private List<Judged> unseen = List.of();
    private double found;
    private double foundUnseen;

    @BeforeAll
    void comparesEveryPair(@TempDir Path folder) throws Exception {
        assumeTrue(RealOrganisations.areHere() && DuplicatePairs.areHere(),
                "the real organisations and pairs are not beside this project");
        var all = RealOrganisations.all();
        try (var index = new IndexOfThings(folder.resolve("real")).with(all)) {
            real = judged(DuplicatePairs.all(), index);
            seen = judged(MadePairs.of(all, MadePairs.SEEN, index::find), index);
            unseen = judged(MadePairs.of(all, MadePairs.UNSEEN, index::find), index);
            print();
            found = found("real pairs", real, index);
            foundUnseen = found("pairs made by rule", unseen, index);
        }
    }

    private static List<Judged> judged(List<Pair> pairs, IndexOfThings index) {
        var vocabulary = index.vocabulary();
        return pairs.stream().map(pair -> Judged.of(pair, vocabulary)).toList();
    }

    private void print() {
        Figures.shipped(real).print("real pairs");
        Figures.atRecall(real).print("real pairs, where nine of ten are told");
        Figures.shipped(unseen).print("pairs made by rule, unseen");
        Stream.of(real, unseen).forEach(DuplicateQualityTests::printKinds);
        var weights = Regression.on(examples(real)).weights();
        System.out.printf("weights: begin %.2f", weights[0]);
        Arrays.stream(Evidence.values())
                .forEach(one -> System.out.printf(", %s %.2f", one, weights[one.ordinal() + 1]));
        System.out.println();
    }

    private static void printKinds(List<Judged> pairs) {
        pairs.stream()
                .collect(Collectors.groupingBy(one -> one.pair().kind(), TreeMap::new,
                        Collectors.partitioningBy(one -> one.isTold() == one.same(), Collectors.counting())))
                .forEach((kind, counts) -> System.out.printf("%-40s %d of %d right%n", kind, counts.get(true),
                        counts.get(true) + counts.get(false)));
    }

    private List<Regression.Example> examples(List<Judged> pairs) {
        int two = Evidence.IN_TWO_LANGUAGES.ordinal();
        return Stream.concat(pairs.stream().map(one -> one.example(1)),
                seen.stream().filter(one -> one.measures()[two] > 0.5).map(one -> one.example(MADE))).toList();
    }

    /** Each pair said by weights that were made without it, all pairs so often. */
    private List<List<Judged>> crossValidated() {
        return IntStream.range(0, ROUNDS).mapToObj(round -> {
            var shuffled = new ArrayList<>(real);
            Collections.shuffle(shuffled, new Random(round));
            return IntStream.range(0, FOLDS).boxed().flatMap(fold -> {
                var left = everyFifth(shuffled, fold, true);
                var regression = Regression.on(examples(everyFifth(shuffled, fold, false)));
                return left.stream().map(one -> one.by(regression));
            }).toList();
        }).toList();
    }

    private static List<Judged> everyFifth(List<Judged> pairs, int fold, boolean those) {
        return IntStream.range(0, pairs.size())
                .filter(i -> i % FOLDS == fold == those)
                .mapToObj(pairs::get)
                .toList();
    }

    /** The part that is found, of what is told to be the same, when its other side is listed among all others. */
    private static double found(String what, List<Judged> pairs, IndexOfThings index) {
        var told = pairs.stream().filter(one -> one.same() && one.isTold()).map(Judged::pair).toList();
        index.with(told.stream().map(Pair::listed).toList());
        index.vocabulary();
        var times = new ArrayList<Double>();
        int right = 0;
        for (var pair : told) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var resembling = index.resembling(pair.entered(), ASKED);
            times.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e6);
            right += resembling.stream().anyMatch(one -> one.id().equals(pair.listed().id())) ? 1 : 0;
        }
        times.sort(null);
        System.out.printf("%s: %d of %d found; p50 %.1f, p95 %.1f ms of the processor%n", what, right, told.size(),
                times.get(times.size() / 2), times.get(times.size() * 95 / 100));
        return (double) right / told.size();
    }

    @Test
    void mostDuplicatesAreToldAndLittleElse() {
        assertThat(Figures.shipped(real).f1()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void whereNineOfTenAreToldLittleElseIs() {
        assertThat(Figures.atRecall(real).precision()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void pairsThatTheWeightsWereNotMadeOnAreToldNearlyAsWell() {
        var rounds = crossValidated();
        double f1 = rounds.stream().mapToDouble(round -> Figures.shipped(round).f1()).average().orElseThrow();
        double precision = rounds.stream()
                .mapToDouble(round -> Figures.atRecall(round).precision())
                .average()
                .orElseThrow();
        System.out.printf("cross-validated, %d times in %d: F1 %.3f, precision where nine of ten are told %.3f%n",
                ROUNDS, FOLDS, f1, precision);
        assertThat(f1).isGreaterThanOrEqualTo(0.91);
        assertThat(precision).isGreaterThanOrEqualTo(0.91);
    }

    @Test
    void pairsMadeByRuleAreToldToo() {
        assertThat(Figures.shipped(unseen).f1()).isGreaterThanOrEqualTo(0.84);
    }

    @Test
    void whatIsToldIsFoundAmongAllOthers() {
        assertThat(found).isGreaterThanOrEqualTo(0.97);
        assertThat(foundUnseen).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void everyReasonIsTrue() {
        for (var one : all()) {
            assertThat(one.reasons()).as(one.pair().id())
                    .allMatch(reason -> ReasonsChecked.isTrue(reason, one.pair().entered(), one.pair().listed()));
        }
    }

    /** Else the one above would prove nothing. */
    @Test
    void theReasonsOfAnotherPairAreFoundOut() {
        var pairs = all();
        var swapped = IntStream.range(1, pairs.size())
                .boxed()
                .flatMap(i -> pairs.get(i - 1)
                        .reasons()
                        .stream()
                        .filter(Reason.NamesAlike.class::isInstance)
                        .map(reason -> ReasonsChecked.isTrue(reason, pairs.get(i).pair().entered(),
                                pairs.get(i).pair().listed())))
                .toList();
        assertThat(swapped).filteredOn(taken -> taken).hasSizeLessThan(swapped.size() / 20);
    }

    private List<Judged> all() {
        return Stream.concat(real.stream(), unseen.stream()).toList();
    }

    @Test
    void whateverIsShownHasAReason() {
        assertThat(all().stream().filter(Judged::isTold))
                .allMatch(one -> one.reasons().stream().anyMatch(reason -> !(reason instanceof Reason.SameCountry)),
                        "has a reason");
    }
}
