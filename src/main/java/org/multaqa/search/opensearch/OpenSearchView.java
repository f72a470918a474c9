package org.multaqa.search.opensearch;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.SearchQuery.Order;
import org.multaqa.search.engine.Completion;
import org.multaqa.search.engine.EngineView;
import org.multaqa.search.engine.Matches;
import org.multaqa.search.opensearch.OpenSearchDocument.Kept;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.Probe;
import org.multaqa.search.ranking.Vocabulary;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;

/**
 * An index of OpenSearch.
 *
 * @param index its name, or the one under which the newest is found
 */
record OpenSearchView(OpenSearchCluster cluster, String index, Vocabulary vocabulary) implements EngineView {

    private static final String SHOWN = "shown";

    @Override
    public Matches matches(SearchQuery query, List<String> facets, @Nullable Probe probe) {
        return new OpenSearchMatches(cluster, index, query, facets, probe);
    }

    @Override
    public List<Matches.Labelled> proposed(String kind, Probe probe, int most) throws IOException {
        var everything = new SearchQuery(kind, "", Language.EN, Map.of(), Order.BEST, 1, null);
        return new OpenSearchMatches(cluster, index, everything, List.of(), probe).proposed(most);
    }

    @Override
    public List<Named> completing(Completion completion, int most) throws IOException {
        return hits(request(OpenSearchQueries.completing(completion), most)
                .sort(s -> s.score(o -> o.order(SortOrder.Desc)))
                .sort(s -> s.field(f -> f.field(Fields.PROMINENCE).order(SortOrder.Desc)))
                .sort(s -> s.field(f -> f.field(Fields.ID).order(SortOrder.Asc)))).stream()
                .map(hit -> (Named) new Thing(UUID.fromString(hit.sort().getLast().stringValue()), name(hit)))
                .toList();
    }

    private record Thing(UUID id, LocalizedText name) implements Named {}

    @Override
    public List<LocalizedText> names(String kind, Collection<Probe.Term> terms, int most) throws IOException {
        return hits(request(OpenSearchQueries.having(kind, terms), most).sort(s -> s.doc(d -> d))).stream()
                .map(OpenSearchView::name)
                .toList();
    }

    private SearchRequest.Builder request(Query query, int most) {
        return new SearchRequest.Builder().index(index)
                .query(query)
                .size(most)
                .source(s -> s.filter(f -> f.includes(SHOWN)))
                .trackTotalHits(t -> t.enabled(false));
    }

    private List<Hit<Kept>> hits(SearchRequest.Builder request) throws IOException {
        return cluster.search(request, Kept.class).hits().hits();
    }

    private static LocalizedText name(Hit<Kept> hit) {
        var kept = hit.source();
        if (kept == null) {
            throw new IllegalStateException("nothing is kept of " + hit.id());
        }
        return kept.name();
    }
}
