package org.multaqa.search.answering;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.search.Found;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.engine.Cursor;
import org.multaqa.search.engine.EngineView;
import org.multaqa.search.engine.Matches;
import org.multaqa.search.ranking.Asked;
import org.multaqa.search.ranking.Probe;

/** Answers a question out of what an engine has found. */
final class Finding {

    private Finding() {}

    static Found of(SearchQuery query, @Nullable Asked asked, Matches matches) throws IOException {
        var cursor = Cursor.of(query.order(), query.reader(), asked != null);
        var from = query.after() == null ? null : cursor.read(query.after());
        var page = asked != null && cursor == Cursor.FIT
                ? ResultPage.ofBest(matches, asked, from, query.size())
                : ResultPage.inOrder(matches, cursor, from, query.size());
        return new Found(page.ids(), matches.total(), matches.facets(), page.before(), page.previousPlace(),
                page.nextPlace());
    }

    static Found of(SearchQuery query, List<String> facets, EngineView view) throws IOException {
        var asked = asked(query, view);
        return of(query, asked, view.matches(query, facets, probe(asked)));
    }

    static List<UUID> ids(SearchQuery query, EngineView view) throws IOException {
        return of(query, List.of(), view).ids();
    }

    static long count(SearchQuery query, EngineView view) throws IOException {
        return view.matches(query, List.of(), probe(asked(query, view))).total();
    }

    private static @Nullable Asked asked(SearchQuery query, EngineView view) {
        return query.text().isBlank() ? null : Asked.of(query.text(), view.vocabulary());
    }

    private static @Nullable Probe probe(@Nullable Asked asked) {
        return asked == null ? null : asked.probe();
    }
}
