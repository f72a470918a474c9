package org.multaqa.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.search.answering.IndexOfThings;

/** The real organisations are found on OpenSearch as well as on Lucene, by each kind of query. */
@Tag("search")
@Tag("opensearch")
class OpenSearchQualityTests {

    private static final double NEAR = 0.01;
    private static final int BATCH = 1_000;

    @Test
    void eachKindOfQueryFindsAsOnLucene(@TempDir Path folder) throws Exception {
        assumeTrue(RealOrganisations.areHere(), "the real organisations are not beside this project");
        var all = RealOrganisations.all();
        try (var lucene = filled(new IndexOfThings(folder), all);
                var cluster = filled(IndexOfThings.inCluster(), all)) {
            var onLucene = asked(lucene);
            var onOpenSearch = asked(cluster);
            onOpenSearch.print("%,d organisations on OpenSearch".formatted(all.size()));
            assertThat(onLucene.kinds()).isNotEmpty()
                    .allSatisfy(kind -> assertThat(onOpenSearch.of(kind::equals)).as(kind)
                            .isCloseTo(onLucene.of(kind::equals), Assertions.within(NEAR)));
        }
    }

    private static IndexOfThings filled(IndexOfThings index, List<Findable> all) {
        for (int from = 0; from < all.size(); from += BATCH) {
            index.with(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        index.find("counted once");
        return index;
    }

    /** By as many readers at once as there are processors. */
    private static Ranks asked(IndexOfThings index) throws Exception {
        var queries = RealOrganisations.queries();
        var found = queries.parallelStream().map(asked -> index.find(asked.query())).toList();
        var ranks = new Ranks();
        for (int i = 0; i < queries.size(); i++) {
            ranks.add(queries.get(i).kind(), queries.get(i).query(), found.get(i), queries.get(i).expected());
        }
        return ranks;
    }
}
