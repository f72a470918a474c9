package org.multaqa.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.IndexSearcher;
import org.multaqa.language.Language;
import org.multaqa.search.Matches.Labelled;
import org.multaqa.search.SearchQuery.Order;

/** What Lucene proposes. */
record LuceneProposals(IndexSearcher searcher) implements Proposals {

    @Override
    public List<Labelled> proposed(String kind, Probe probe, int most) throws IOException {
        var anything = new SearchQuery(kind, "", Language.EN, Map.of(), Order.BEST, most, null);
        return new LuceneMatches(searcher, anything, List.of(), probe).proposed(most);
    }
}
