package org.multaqa.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

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
        var after = query.after() == null ? null : cursor.read(query.after());
        var kind = new TermQuery(new Term(Fields.KIND, query.kind()));
        var text = withText ? TextQuery.of(query.text(), searcher.getIndexReader()) : null;

        var counts = new FacetCounts(facets, query.filters());
        searcher.search(text == null ? kind : both(kind, text.matching()), counts);
        var found = text != null && cursor == Cursor.SCORE ? ranked(counts.matched(), text) : counts.matched();
        var page = page(searcher, found, cursor, after, query.size() + 1);
        return new Found(Arrays.stream(page).limit(query.size()).map(hit -> FindableDocument.id(id(hit))).toList(),
                counts.total(), counts.counts(),
                page.length > query.size() ? cursor.write((FieldDoc) page[query.size() - 1]) : null);
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

    private static ScoreDoc[] page(IndexSearcher searcher, Query query, Cursor cursor,
            @Nullable FieldDoc after, int size) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(cursor.sort(), size, after, 1)).scoreDocs;
    }

    private static BytesRef id(ScoreDoc hit) {
        return (BytesRef) ((FieldDoc) hit).fields[1];
    }
}
