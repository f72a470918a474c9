package org.multaqa.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.SearchQuery.Order;
import org.multaqa.search.engine.Completion;
import org.multaqa.search.engine.EngineView;
import org.multaqa.search.engine.Matches;
import org.multaqa.search.ranking.Fields;
import org.multaqa.search.ranking.Probe;
import org.multaqa.search.ranking.Vocabulary;

/**
 * Lucene's index at one moment.
 *
 * @param vocabulary its words, at that moment or a little earlier
 */
record LuceneView(IndexSearcher searcher, Vocabulary vocabulary) implements EngineView {

    private static final Sort BEST = new Sort(SortField.FIELD_SCORE,
            new SortField(Fields.PROMINENCE, SortField.Type.LONG, true),
            new SortField(Fields.ID, SortField.Type.STRING));

    @Override
    public Matches matches(SearchQuery query, List<String> facets, @Nullable Probe probe) throws IOException {
        return new LuceneMatches(searcher, query, facets, probe);
    }

    @Override
    public List<Matches.Labelled> proposed(String kind, Probe probe, int most) throws IOException {
        var everything = new SearchQuery(kind, "", Language.EN, Map.of(), Order.BEST, 1, null);
        return new LuceneMatches(searcher, everything, List.of(), probe).proposed(most);
    }

    @Override
    public List<Named> completing(Completion completion, int most) throws IOException {
        return named(LuceneQueries.completing(completion), BEST, most);
    }

    @Override
    public List<LocalizedText> names(String kind, Collection<Probe.Term> terms, int most) throws IOException {
        var names = new ArrayList<LocalizedText>();
        for (var named : named(LuceneQueries.having(kind, terms), Sort.INDEXORDER, most)) {
            names.add(named.name());
        }
        return names;
    }

    private List<Named> named(Query query, Sort sort, int most) throws IOException {
        var stored = searcher.storedFields();
        return Stream.of(searcher.search(query, most, sort).scoreDocs)
                .map(hit -> (Named) new Hit(this, stored, hit.doc))
                .toList();
    }

    private record Hit(LuceneView view, StoredFields stored, int document) implements Named {

        @Override
        public UUID id() throws IOException {
            return view.id(document);
        }

        @Override
        public LocalizedText name() throws IOException {
            return LuceneView.name(stored.document(document));
        }
    }

    private static LocalizedText name(Document stored) {
        var names = new EnumMap<Language, String>(Language.class);
        Stream.of(Language.values()).forEach(language -> {
            var name = stored.get(Fields.shown(language));
            if (name != null) {
                names.put(language, name);
            }
        });
        return LocalizedText.of(Language.of(stored.get(Fields.SHOWN_ORIGINAL)).orElseThrow(), names);
    }

    private UUID id(int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        ids.advanceExact(document - leaf.docBase);
        return FindableDocument.id(ids.lookupOrd(ids.ordValue()));
    }
}
