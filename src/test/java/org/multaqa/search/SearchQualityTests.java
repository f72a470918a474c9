package org.multaqa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.fiction.InventedOrganisations;
import org.multaqa.organisations.FindableOrganisations;
import org.multaqa.search.answering.IndexOfThings;
import org.multaqa.search.answering.WhyOrder;
import org.multaqa.search.made.MadeQueries;

/**
 * How well the real organisations are found: by the queries that the search was tuned on, by others of other kinds that
 * it was not, and among many invented organisations, 20,000 or {@code -Dmultaqa.organisations}.
 */
@Tag("search")
@TestInstance(Lifecycle.PER_CLASS)
class SearchQualityTests {

    private static final int INVENTED = Integer.getInteger("multaqa.organisations", 20_000);
    private static final int BATCH = 5_000;

    private final Ranks tuned = new Ranks();
    private final Ranks crowded = new Ranks();
    private final Ranks made = new Ranks();

    @BeforeAll
    void findsEveryQuery(@TempDir Path folder) throws Exception {
        assumeTrue(RealOrganisations.areHere(), "the real organisations are not beside this project");
        var all = RealOrganisations.all();
        try (var index = new IndexOfThings(folder.resolve("real"), FindableOrganisations.FACETS).with(all)) {
            ask(index, tuned);
            tuned.print("%,d organisations".formatted(all.size()));
            crowd(index);
            ask(index, crowded);
            crowded.print("among %,d invented ones".formatted(INVENTED));
            new SearchTimes(index, INVENTED, 1).print();
        }
        var queries = MadeQueries.of(all);
        try (var index = new IndexOfThings(folder.resolve("stripped")).with(queries.stripped(all))) {
            queries.queries()
                    .forEach(asked -> made.add(asked.kind(), asked.query(), index.find(asked.query()),
                            asked.expected()));
            made.print("made by rule");
        }
    }

    /** What the desk is told of each query is what has happened. */
    @Test
    void eachOrderIsExplainedAsItIs(@TempDir Path folder) throws Exception {
        try (var index = new IndexOfThings(folder).with(RealOrganisations.all())) {
            RealOrganisations.queries().forEach(asked -> WhyOrder.check(index, asked.query()));
        }
    }

    private static void ask(IndexOfThings index, Ranks ranks) throws Exception {
        for (var asked : RealOrganisations.queries()) {
            ranks.add(asked.kind(), asked.query(), index.find(asked.query()), asked.expected());
        }
    }

    private static void crowd(IndexOfThings index) {
        var invented = new InventedOrganisations();
        for (int from = 0; from < INVENTED; from += BATCH) {
            index.with(IntStream.range(from, Math.min(INVENTED, from + BATCH))
                    .mapToObj(invented::published)
                    .map(FindableOrganisations::of)
                    .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"ar_exact, 1.00", "acronym, 1.00", "ar_variant_, 0.99", "en_typo, 0.99", "fr_no_accents, 0.99",
            "ar_combined, 0.97", "fr_combined, 0.97", "en_combined, 0.97", "partial_, 0.98",
            "cross_arabic_for_latin, 0.97", "cross_latin_for_arabic, 0.97", "romanisation_alias, 0.95"})
    void eachKindOfQueryFinds(String kind, double goal) {
        assertThat(tuned.of(beginning(kind))).isGreaterThanOrEqualTo(goal);
    }

    @Test
    void allQueriesTogetherFind() {
        assertThat(tuned.of(kind -> true)).isGreaterThanOrEqualTo(0.99);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar_exact", "acronym", "ar_variant_", "en_typo", "fr_no_accents", "_combined", "partial_",
            "cross_", "romanisation_alias", ""})
    void amongManyOthersTheyFindNearlyAsWell(String kinds) {
        assertThat(crowded.of(kind -> kind.contains(kinds)))
                .isGreaterThanOrEqualTo(tuned.of(kind -> kind.contains(kinds)) - 0.02);
    }

    @ParameterizedTest
    @ValueSource(strings = {"arabizi", "romanisation_english", "romanisation_french", "arabic_for_latin",
            "words_joined_ar", "words_joined_en", "words_joined_fr", "words_split_ar", "words_split_en",
            "words_split_fr", "words_turned_ar", "words_turned_en", "words_turned_fr", "typo_ar", "typo_en", "typo_fr",
            "persian_letters", "arabic_digits", "article_dropped", "acronym_dotted"})
    void kindsThatNobodyTunedForFindToo(String kind) {
        assertThat(made.of(beginning(kind))).isGreaterThanOrEqualTo(0.95);
    }

    private static Predicate<String> beginning(String kinds) {
        return kind -> kind.startsWith(kinds);
    }
}
