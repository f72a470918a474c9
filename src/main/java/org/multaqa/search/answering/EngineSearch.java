package org.multaqa.search.answering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.changes.ChangeLog;
import org.multaqa.language.Language;
import org.multaqa.names.Lexicon;
import org.multaqa.search.Explanation;
import org.multaqa.search.Findable;
import org.multaqa.search.Found;
import org.multaqa.search.Resemblance;
import org.multaqa.search.Search;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.engine.Engine;
import org.multaqa.search.engine.FindableReader;
import org.springframework.stereotype.Component;

/** The search, on whichever engine there is. */
@Component
class EngineSearch implements Search {

    private static final int MOST = 100;

    private final Engine engine;
    private final FindableReader findables;
    private final ChangeLog log;

    EngineSearch(Engine engine, FindableReader findables, ChangeLog log) {
        this.engine = engine;
        this.findables = findables;
        this.log = log;
    }

    @Override
    public boolean ready() {
        return engine.ready() && engine.follows();
    }

    @Override
    public Found find(SearchQuery query) {
        var facets = facets(query);
        return engine.ask(view -> Finding.of(query, facets, view));
    }

    @Override
    public List<UUID> ids(SearchQuery query) {
        facets(query);
        return engine.ask(view -> Finding.ids(query, view));
    }

    @Override
    public long count(SearchQuery query) {
        facets(query);
        return engine.ask(view -> Finding.count(query, view));
    }

    private List<String> facets(SearchQuery query) {
        var facets = findables.facets(query.kind());
        if (!facets.containsAll(query.filters().keySet())) {
            throw new IllegalArgumentException("no such facet among " + query.filters().keySet());
        }
        if (query.size() < 1 || query.size() > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " things");
        }
        return facets;
    }

    @Override
    public Explanation explain(SearchQuery query, int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " are explained");
        }
        return engine.ask(view -> Explaining.of(query, findables.facets(query.kind()), view, most));
    }

    @Override
    public Optional<String> correct(SearchQuery query) {
        return engine.ask(view -> Correction.of(query, findables.facets(query.kind()), view));
    }

    @Override
    public Lexicon lexicon() {
        return engine.ask(view -> view.vocabulary().lexicon());
    }

    @Override
    public List<Suggestion> suggest(String kind, String typed, Language reader, int most) {
        return engine.ask(view -> Suggesting.of(view, kind, typed, reader, most));
    }

    @Override
    public List<Resemblance> resembling(String kind, Findable entered, int most) {
        return engine.ask(view -> Candidates.of(view, kind, entered, most));
    }

    @Override
    public void catchUp() {
        if (engine.owner()) {
            engine.awaitCaughtUp();
        }
    }

    @Override
    public void reindex() {
        if (engine.owner()) {
            engine.awaitAnew();
        } else {
            log.again();
        }
    }
}
