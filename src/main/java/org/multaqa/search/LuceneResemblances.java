package org.multaqa.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.multaqa.names.NameWords;

/** Finds in an index what may be the same as a thing: by each of its names, its acronyms, initials and web sites. */
final class LuceneResemblances {

    /** So many are compared for each name, and for the letters and web sites together. */
    private static final int COMPARED = 50;

    private final IndexSearcher searcher;
    private final String kind;
    private final Map<UUID, Labels> candidates = new HashMap<>();

    private LuceneResemblances(IndexSearcher searcher, String kind) {
        this.searcher = searcher;
        this.kind = kind;
    }

    static List<Resemblance> of(OpenIndex.View view, String kind, Findable entered, int most) throws IOException {
        var found = new LuceneResemblances(view.searcher(), kind);
        var labels = Labels.of(entered);
        for (var name : names(entered)) {
            var probe = Asked.of(name, view.vocabulary()).probe();
            found.add(LuceneQueries.matching(probe), LuceneQueries.ranking(probe));
        }
        var letters = letters(labels);
        if (letters.clauses().size() > 0) {
            found.add(letters, letters);
        }
        return found.candidates.entrySet()
                .stream()
                .filter(other -> !other.getKey().equals(entered.id()))
                .map(other -> resemblance(other.getKey(), Resembling.of(labels, other.getValue(), view.vocabulary())))
                .filter(other -> other.score() >= Resembling.LIKELY && !other.reasons().isEmpty())
                .sorted(Comparator.comparing(Resemblance::score).reversed().thenComparing(Resemblance::id))
                .limit(most)
                .toList();
    }

    private static Resemblance resemblance(UUID id, Resembling resembling) {
        return new Resemblance(id, resembling.score(), resembling.reasons());
    }

    private static Set<String> names(Findable entered) {
        return Stream.concat(entered.name().texts().values().stream(), entered.otherNames().stream())
                .filter(name -> !NameWords.of(name).isEmpty())
                .collect(Collectors.toSet());
    }

    private static BooleanQuery letters(Labels entered) {
        var any = new BooleanQuery.Builder();
        var letters = new ArrayList<>(entered.acronyms());
        entered.names().stream().map(Initials::of).filter(Initials::isAcronym).forEach(letters::add);
        letters.forEach(acronym -> {
            any.add(term(Fields.ACRONYM, acronym), Occur.SHOULD);
            any.add(term(Fields.WORD, acronym), Occur.SHOULD);
        });
        Initials.bareAcronyms(entered).forEach(name -> any.add(term(Fields.INITIALS, name), Occur.SHOULD));
        entered.domains().forEach(domain -> any.add(term(Fields.DOMAIN, domain), Occur.SHOULD));
        return any.build();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private void add(Query matching, Query ranking) throws IOException {
        var query = new BooleanQuery.Builder().add(term(Fields.KIND, kind), Occur.FILTER)
                .add(matching, Occur.FILTER)
                .add(ranking, Occur.SHOULD)
                .build();
        for (var hit : searcher.search(query, COMPARED).scoreDocs) {
            var leaves = searcher.getIndexReader().leaves();
            var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            var ids = DocValues.getSorted(leaf.reader(), Fields.ID);
            var labels = DocValues.getBinary(leaf.reader(), Fields.LABELS);
            int document = hit.doc - leaf.docBase;
            if (ids.advanceExact(document) && labels.advanceExact(document)) {
                candidates.put(FindableDocument.id(ids.lookupOrd(ids.ordValue())),
                        Labels.read(labels.binaryValue().utf8ToString()));
            }
        }
    }
}
