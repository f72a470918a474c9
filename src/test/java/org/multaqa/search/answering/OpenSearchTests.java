package org.multaqa.search.answering;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** Whatever the search does on Lucene, it does on OpenSearch. */
@Tag("opensearch")
class OpenSearchTests {

    @Nested
    class Ranks extends RankingTests {

        @Override
        IndexOfThings empty() {
            return IndexOfThings.inCluster();
        }
    }

    @Nested
    class Pages extends PagingTests {

        @Override
        IndexOfThings empty() {
            return IndexOfThings.inCluster();
        }
    }

    @Nested
    class Counts extends FacetsTests {

        @Override
        IndexOfThings empty() {
            return IndexOfThings.inCluster();
        }
    }

    @Nested
    class Suggests extends SuggestingTests {

        @Override
        IndexOfThings empty() {
            return IndexOfThings.inCluster();
        }
    }

    @Nested
    class Corrects extends CorrectionTests {

        @Override
        IndexOfThings empty() {
            return IndexOfThings.inCluster();
        }
    }

    @Nested
    class Orders extends OrderTests {

        @Override
        IndexOfThings empty() {
            return IndexOfThings.inCluster();
        }
    }
}
