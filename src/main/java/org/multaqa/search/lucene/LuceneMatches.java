package org.multaqa.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.engine.Cursor;
import org.multaqa.search.engine.Cursor.Place;
import org.multaqa.search.engine.Matches;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.Labels;
import org.multaqa.search.ranking.Probe;
import org.multaqa.search.ranking.Prominence;

/**
 * What Lucene has found, in two passes: one counts, without scores; one takes a page. Together they cost less than one
 * that does both, since how well a thing fits is asked of fewer lists than whether it does.
 */
final class LuceneMatches implements Matches {

    private final IndexSearcher searcher;
    private final @Nullable ProbedTerms probed;
    private final FacetCounts counts;

    LuceneMatches(IndexSearcher searcher, SearchQuery query, List<String> facets, @Nullable Probe probe)
            throws IOException {
        this.searcher = searcher;
        this.probed = probe == null ? null : ProbedTerms.of(probe, searcher.getTopReaderContext());
        this.counts = new FacetCounts(facets, query.filters());
        searcher.search(asked(query, facets), counts);
    }

    /** What passes the filters of facets that are not counted; whether it passes the others, the counting asks. */
    private Query asked(SearchQuery query, List<String> counted) {
        var asked = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.KIND, query.kind())), Occur.FILTER);
        query.filters().forEach((facet, values) -> {
            if (!counted.contains(facet) && !values.isEmpty()) {
                asked.add(any(facet, values), Occur.FILTER);
            }
        });
        return (probed == null ? asked : asked.add(probed.matching(), Occur.FILTER)).build();
    }

    private static Query any(String facet, Set<String> values) {
        return new TermInSetQuery(Fields.filter(facet), values.stream().map(BytesRef::new).toList());
    }

    @Override
    public long total() {
        return counts.total();
    }

    @Override
    public Map<String, Map<String, Long>> facets() {
        return counts.counts();
    }

    @Override
    public List<Hit> after(Cursor cursor, @Nullable Place place, int most) throws IOException {
        return hits(cursor, sort(cursor, false), place, most);
    }

    @Override
    public List<Hit> before(Cursor cursor, Place place, int most) throws IOException {
        return hits(cursor, sort(cursor, true), place, most);
    }

    @Override
    public long countBefore(Cursor cursor, Hit hit) throws IOException {
        return EarlierHits.count(searcher, query(cursor), sort(cursor, false), document(hit.place()));
    }

    private List<Hit> hits(Cursor cursor, Sort sort, @Nullable Place place, int most) throws IOException {
        return Stream.of(documents(cursor, sort, place, most))
                .map(hit -> hit(cursor, ((FieldDoc) hit).fields))
                .toList();
    }

    private ScoreDoc[] documents(Cursor cursor, Sort sort, @Nullable Place place, int most) throws IOException {
        var collector = new TopFieldCollectorManager(sort, most, place == null ? null : document(place), most);
        return searcher.search(query(cursor), collector).scoreDocs;
    }

    private Query query(Cursor cursor) {
        return cursor == Cursor.SCORE && probed != null
                ? new RankedDocuments(counts.matched(), probed)
                : counts.matched();
    }

    private static Sort sort(Cursor cursor, boolean reversed) {
        var fields = Stream.concat(cursor.keys().stream().map(LuceneMatches::field),
                Stream.of(KeyComparator.by(Fields.ID, false)));
        return new Sort((reversed ? fields.map(LuceneMatches::reversed) : fields).toArray(SortField[]::new));
    }

    private static SortField field(Cursor.Key key) {
        return switch (key.type()) {
            case SCORE -> SortField.FIELD_SCORE;
            case NUMBER -> new SortField(key.field(), SortField.Type.LONG, key.descending());
            case BYTES -> KeyComparator.by(key.field(), key.descending());
        };
    }

    private static SortField reversed(SortField field) {
        return field.getType() == SortField.Type.CUSTOM
                ? KeyComparator.by(field.getField(), !field.getReverse())
                : new SortField(field.getField(), field.getType(), !field.getReverse());
    }

    private static Hit hit(Cursor cursor, Object[] fields) {
        var values = new ArrayList<Object>(fields.length - 1);
        for (int i = 0; i < fields.length - 1; i++) {
            values.add(fields[i] instanceof BytesRef bytes ? bytes(bytes) : fields[i]);
        }
        var id = FindableDocument.id((BytesRef) fields[fields.length - 1]);
        return new Hit(id, new Place(cursor, values, id));
    }

    private static byte[] bytes(BytesRef ref) {
        return Arrays.copyOfRange(ref.bytes, ref.offset, ref.offset + ref.length);
    }

    /** Of everything that ties with the values and the id, which is the thing itself, nothing comes again. */
    private static FieldDoc document(Place place) {
        var fields = Stream
                .concat(place.values().stream().map(value -> value instanceof byte[] key ? new BytesRef(key) : value),
                        Stream.of(FindableDocument.bytes(place.id())))
                .toArray();
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
    }

    @Override
    public List<Labelled> proposed(int most) throws IOException {
        var found = new ArrayList<Labelled>(most);
        for (var hit : documents(Cursor.SCORE, sort(Cursor.SCORE, false), null, most)) {
            var fields = ((FieldDoc) hit).fields;
            found.add(new Labelled(hit(Cursor.SCORE, fields), labels(hit.doc), new Prominence((Long) fields[1])));
        }
        return found;
    }

    private Labels labels(int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var labels = DocValues.getBinary(leaf.reader(), Fields.LABELS);
        return labels.advanceExact(document - leaf.docBase)
                ? Labels.read(labels.binaryValue().utf8ToString())
                : Labels.NONE;
    }
}
