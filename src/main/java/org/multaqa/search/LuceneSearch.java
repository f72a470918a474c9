package org.multaqa.search;

import java.util.List;
import java.util.Optional;

import org.multaqa.changes.ChangeLog;
import org.multaqa.language.Language;
import org.multaqa.names.Lexicon;
import org.springframework.stereotype.Component;

/** The search on Lucene, in the data folder of this node. */
@Component
class LuceneSearch implements Search {

    private static final int MOST = 100;

    private final Indexer indexer;
    private final FindableReader findables;
    private final ChangeLog log;

    LuceneSearch(Indexer indexer, FindableReader findables, ChangeLog log) {
        this.indexer = indexer;
        this.findables = findables;
        this.log = log;
    }

    @Override
    public boolean ready() {
        return indexer.ready();
    }

    @Override
    public Found find(SearchQuery query) {
        var facets = findables.facets(query.kind());
        if (!facets.containsAll(query.filters().keySet())) {
            throw new IllegalArgumentException("no such facet among " + query.filters().keySet());
        }
        if (query.size() < 1 || query.size() > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " things");
        }
        return indexer.ask(view -> Finding.of(query, facets, view));
    }

    @Override
    public Optional<String> correct(SearchQuery query) {
        return indexer.ask(view -> Correction.of(query, findables.facets(query.kind()), view));
    }

    @Override
    public Lexicon lexicon() {
        return indexer.ask(view -> view.vocabulary().lexicon());
    }

    @Override
    public List<Suggestion> suggest(String kind, String typed, Language reader, int most) {
        return indexer.ask(view -> Suggesting.of(view, kind, typed, reader, most));
    }

    @Override
    public List<Resemblance> resembling(String kind, Findable entered, int most) {
        return indexer.ask(view -> Candidates.of(kind, entered, most, view.vocabulary(),
                new LuceneProposals(view.searcher())));
    }

    @Override
    public void catchUp() {
        if (indexer.owner()) {
            indexer.awaitCaughtUp();
        }
    }

    @Override
    public void reindex() {
        if (indexer.owner()) {
            indexer.awaitAnew();
        } else {
            log.again();
        }
    }
}
