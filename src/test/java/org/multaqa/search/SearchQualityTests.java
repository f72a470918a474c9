package org.multaqa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** How well the real organisations are found: the mean over the queries of 1 / rank, 0 beyond the tenth. */
@Tag("search")
@TestInstance(Lifecycle.PER_CLASS)
class SearchQualityTests {

    private static final int LAST_RANK = 10;

    private final Map<String, double[]> ranks = new TreeMap<>();
    private IndexOfThings index;

    @BeforeAll
    void findsEveryQuery(@TempDir Path folder) throws Exception {
        assumeTrue(RealOrganisations.areHere(), "the real organisations are not beside this project");
        index = new IndexOfThings(folder.resolve("real")).with(RealOrganisations.all());
        for (var asked : RealOrganisations.queries()) {
            ask(index, asked.kind(), asked.query(), asked.expected());
        }
        print();
    }

    private void ask(IndexOfThings index, String kind, String query, Set<UUID> expected) {
        var found = index.find(query).stream().limit(LAST_RANK).toList();
        int rank = found.stream().map(expected::contains).toList().indexOf(true) + 1;
        count(kind, rank);
        count("all", rank);
        if (rank != 1 && Boolean.getBoolean("multaqa.search.misses")) {
            System.out.printf("%s\t%s\t%d%n", kind, query, rank);
        }
    }

    @AfterAll
    void close() {
        if (index != null) {
            index.close();
        }
    }

    private void count(String kind, int rank) {
        var sum = ranks.computeIfAbsent(kind, any -> new double[2]);
        sum[0] += rank == 0 ? 0 : 1.0 / rank;
        sum[1]++;
    }

    private void print() {
        ranks.forEach((kind, sum) -> System.out.printf("%-32s %4.0f queries, mean reciprocal rank %.3f%n", kind, sum[1],
                sum[0] / sum[1]));
    }

    private double of(String kind) {
        var sum = ranks.getOrDefault(kind, new double[]{0, 1});
        return sum[0] / sum[1];
    }

    @Test
    void arabicNamesAreFoundAsTheyAreWritten() {
        assertThat(of("ar_exact")).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void acronymsAreFound() {
        assertThat(of("acronym")).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void arabicNamesAreFoundInEachWayOfWritingThem() {
        assertThat(ranks.keySet().stream().filter(kind -> kind.startsWith("ar_variant")))
                .allSatisfy(kind -> assertThat(of(kind)).as(kind).isGreaterThanOrEqualTo(0.95));
    }

    @Test
    void frenchNamesAreFoundWithoutAccents() {
        assertThat(of("fr_no_accents")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void englishNamesAreFoundWithATypingError() {
        assertThat(of("en_typo")).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void namesAreFoundByTwoOfTheirWords() {
        assertThat(ranks.keySet().stream().filter(kind -> kind.startsWith("partial")))
                .allSatisfy(kind -> assertThat(of(kind)).as(kind).isGreaterThanOrEqualTo(0.9));
    }
}
