package org.multaqa.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Answers a question in two passes: one counts what is found, without scores; one takes the page of it. Together they
 * cost less than one that does both, since how well a thing fits is asked of fewer lists than whether it does.
 */
final class Finding {

    /** How far a full standing goes: less than the rarity of any word. */
    private static final float STANDING = 0.25f;

    private Finding() {}

    static Found of(SearchQuery query, List<String> facets, IndexSearcher searcher) throws IOException {
        boolean withText = !query.text().isBlank();
        var cursor = Cursor.of(query.order(), query.reader(), withText);
        var from = query.after() == null ? null : cursor.read(query.after());
        var kind = new TermQuery(new Term(Fields.KIND, query.kind()));
        var text = withText ? TextQuery.of(query.text(), searcher.getIndexReader()) : null;

        var counts = new FacetCounts(facets, query.filters());
        searcher.search(text == null ? kind : both(kind, text.matching()), counts);
        var found = text != null && cursor == Cursor.SCORE ? ranked(counts.matched(), text) : counts.matched();
        var page = HitPage.of(searcher, found, cursor, from, query.size());
        return new Found(page.hits().stream().map(hit -> FindableDocument.id((BytesRef) hit.fields[1])).toList(),
                counts.total(), counts.counts(), page.before(),
                page.previous() ? cursor.before(page.hits().getFirst()) : null,
                page.next() ? cursor.after(page.hits().getLast()) : null);
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
    }

    private static Query ranked(Query matched, TextQuery text) {
        return new BooleanQuery.Builder().add(matched, Occur.FILTER)
                .add(text.ranked(), Occur.SHOULD)
                .add(FeatureField.newLinearQuery(Fields.RANK, Fields.STANDING, STANDING), Occur.SHOULD)
                .build();
    }
}
