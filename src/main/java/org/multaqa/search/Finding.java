package org.multaqa.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question in two passes: one takes the page, and skips what cannot reach it; one counts everything, without
 * scores. Together they cost less than one that does both.
 */
final class Finding {

    /** How far a full standing goes: less than the rarity of any word. */
    private static final float STANDING = 0.25f;

    private Finding() {}

    static Found of(SearchQuery query, List<String> facets, IndexSearcher searcher) throws IOException {
        boolean withText = !query.text().isBlank();
        var cursor = Cursor.of(query.order(), query.reader(), withText);
        var after = query.after() == null ? null : cursor.read(query.after());
        var asked = searcher.rewrite(asked(query, withText, searcher));

        var counts = new FacetCounts(facets, query.filters());
        searcher.search(asked, counts);
        var page = page(searcher, filtered(asked, query.filters(), cursor == Cursor.SCORE), cursor, after,
                query.size() + 1);
        return new Found(Arrays.stream(page).limit(query.size()).map(hit -> FindableDocument.id(id(hit))).toList(),
                counts.total(), counts.counts(),
                page.length > query.size() ? cursor.write((FieldDoc) page[query.size() - 1]) : null);
    }

    private static Query asked(SearchQuery query, boolean withText, IndexSearcher searcher) throws IOException {
        var kind = new TermQuery(new Term(Fields.KIND, query.kind()));
        if (!withText) {
            return kind;
        }
        return new BooleanQuery.Builder().add(kind, Occur.FILTER)
                .add(TextQuery.of(query.text(), searcher.getIndexReader()), Occur.MUST)
                .build();
    }

    private static Query filtered(Query asked, Map<String, Set<String>> filters, boolean ranked) {
        var filtered = new BooleanQuery.Builder().add(asked, ranked ? Occur.MUST : Occur.FILTER);
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                filtered.add(new TermInSetQuery(Fields.filter(facet), values.stream().map(BytesRef::new).toList()),
                        Occur.FILTER);
            }
        });
        if (ranked) {
            filtered.add(FeatureField.newLinearQuery(Fields.RANK, Fields.STANDING, STANDING), Occur.SHOULD);
        }
        return filtered.build();
    }

    private static ScoreDoc[] page(IndexSearcher searcher, Query query, Cursor cursor,
            @Nullable FieldDoc after, int size) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(cursor.sort(), size, after, 1)).scoreDocs;
    }

    private static BytesRef id(ScoreDoc hit) {
        return (BytesRef) ((FieldDoc) hit).fields[1];
    }
}
