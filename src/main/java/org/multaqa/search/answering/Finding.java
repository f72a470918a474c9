package org.multaqa.search.answering;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.search.Found;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.engine.Cursor;
import org.multaqa.search.engine.EngineView;
import org.multaqa.search.engine.Matches;
import org.multaqa.search.ranking.Asked;

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
        var asked = query.text().isBlank() ? null : Asked.of(query.text(), view.vocabulary());
        return of(query, asked, view.matches(query, facets, asked == null ? null : asked.probe()));
    }
}
