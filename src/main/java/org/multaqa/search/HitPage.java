package org.multaqa.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found, reached forth or back from a place in the list.
 *
 * @param before how many come before the page
 * @param previous whether a page comes before it
 * @param next whether one comes behind it
 */
record HitPage(List<FieldDoc> hits, long before, boolean previous, boolean next) {

    static HitPage of(IndexSearcher searcher, Query found, Cursor cursor, Cursor.@Nullable Place from, int size)
            throws IOException {
        return from != null && from.back()
                ? back(searcher, found, cursor, from, size)
                : forth(searcher, found, cursor, from, size);
    }

    private static HitPage forth(IndexSearcher searcher, Query found, Cursor cursor, Cursor.@Nullable Place from,
            int size) throws IOException {
        var hits = hits(searcher, found, cursor.sort(), from == null ? null : from.hit(), size + 1);
        var page = hits.stream().limit(size).toList();
        long before = from == null || page.isEmpty()
                ? 0
                : EarlierHits.count(searcher, found, cursor.sort(), page.getFirst());
        return new HitPage(page, before, before > 0, hits.size() > size);
    }

    /** Too few for a page before that place: it is in the first page of the list, which is then shown whole. */
    private static HitPage back(IndexSearcher searcher, Query found, Cursor cursor, Cursor.Place from, int size)
            throws IOException {
        var hits = hits(searcher, found, cursor.reversed(), from.hit(), size + 1);
        if (hits.size() <= size) {
            return forth(searcher, found, cursor, null, size);
        }
        var page = hits.subList(0, size).reversed();
        return new HitPage(page, EarlierHits.count(searcher, found, cursor.sort(), page.getFirst()), true, true);
    }

    private static List<FieldDoc> hits(IndexSearcher searcher, Query found, Sort sort, @Nullable FieldDoc after,
            int most) throws IOException {
        return Stream.of(searcher.search(found, new TopFieldCollectorManager(sort, most, after, 1)).scoreDocs)
                .map(FieldDoc.class::cast)
                .toList();
    }
}
