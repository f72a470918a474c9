package org.multaqa.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.Probe;
import org.multaqa.search.ranking.Probe.Clue;
import org.multaqa.search.ranking.Probe.Term;
import org.opensearch.client.opensearch._types.query_dsl.Query;

class OpenSearchQueriesTests {

    /** What a cluster refuses, unless it was told otherwise. */
    private static final int TOO_MANY = 1_024;

    @Test
    void whatMayMeanVeryMuchIsRankedByItsLikeliestMeanings() {
        var clues = IntStream.range(0, 13).mapToObj(word -> clue(word, 200)).toList();

        var ranking = OpenSearchQueries.ranking(new Probe(clues, 1, clues.getLast(), clues));

        assertThat(ranking.bool().should().stream().mapToInt(clue -> clue.disMax().queries().size()).sum())
                .isLessThan(TOO_MANY);
        assertThat(ranking.bool().should()).allSatisfy(clue -> assertThat(weights(clue)).contains(200f)
                .doesNotContain(1f));
    }

    @Test
    void whatNobodyAskedForIsNotEverything() {
        var nothing = new Probe(List.of(), 1, clue(0, 0), List.of(clue(0, 0)));

        assertThat(OpenSearchQueries.matching(nothing).bool().should()).allMatch(Query::isMatchNone);
    }

    private static List<Float> weights(Query clue) {
        return clue.disMax().queries().stream().map(way -> way.constantScore().boost()).toList();
    }

    private static Clue clue(int word, int meanings) {
        var weights = new HashMap<Term, Float>();
        IntStream.rangeClosed(1, meanings)
                .forEach(i -> weights.put(new Term(Fields.WORD, "w" + word + "m" + i), (float) i));
        return new Clue(weights);
    }
}
