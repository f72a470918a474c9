package org.multaqa.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.language.Written;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameWords;
import org.multaqa.search.Search.Suggestion;
import org.multaqa.search.TypedWord.Tolerance;

/**
 * Completes what a reader types: all words but the last are words of the name, the last begins one. First as typed,
 * else with one typing error in a word, else by sound.
 */
final class Suggesting {

    private static final float AT_BEGINNING = 4;
    private static final float STANDING = 1;
    private static final float SHORTNESS = 2;

    /** Several things may bear one name, which is suggested once. */
    private static final int NAMESAKES = 3;

    private final IndexSearcher searcher;
    private final String kind;
    private final Language reader;
    private final List<String> words;

    private Suggesting(IndexSearcher searcher, String kind, List<String> words, Language reader) {
        this.searcher = searcher;
        this.kind = kind;
        this.words = words;
        this.reader = reader;
    }

    static List<Suggestion> of(IndexSearcher searcher, String kind, String typed, Language reader, int most)
            throws IOException {
        var words = TextQuery.words(typed);
        return words.isEmpty() || most < 1
                ? List.of()
                : new Suggesting(searcher, kind, words, reader).suggestions(most);
    }

    private List<Suggestion> suggestions(int most) throws IOException {
        for (var tolerance : Tolerance.values()) {
            var found = suggestions(tolerance, most);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Suggestion> suggestions(Tolerance tolerance, int most) throws IOException {
        var typed = TypedName.of(words, tolerance);
        var distinct = new LinkedHashMap<List<String>, Suggestion>();
        for (var hit : searcher.search(query(typed), NAMESAKES * most).scoreDocs) {
            if (distinct.size() < most) {
                var suggestion = shown(hit, typed);
                distinct.putIfAbsent(NameFolding.words(suggestion.name()), suggestion);
            }
        }
        return List.copyOf(distinct.values());
    }

    private Query query(TypedName typed) {
        var query = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER);
        typed.words().forEach(word -> query.add(word.query(), Occur.FILTER));
        return query.add(atBeginning(), Occur.SHOULD)
                .add(FeatureField.newLinearQuery(Fields.RANK, Fields.STANDING, STANDING), Occur.SHOULD)
                .add(FeatureField.newLinearQuery(Fields.RANK, Fields.SHORTNESS, SHORTNESS), Occur.SHOULD)
                .build();
    }

    private Query atBeginning() {
        var begins = new BooleanQuery.Builder();
        Stream.of(String.join(" ", NameWords.bare(words)), String.join(" ", words))
                .distinct()
                .forEach(whole -> begins.add(new PrefixQuery(new Term(Fields.WHOLE_NAME, whole)), Occur.SHOULD));
        return new BoostQuery(new ConstantScoreQuery(begins.build()), AT_BEGINNING);
    }

    /** The name in the reader's language if that is the one that is met, else the one that is. */
    private Suggestion shown(ScoreDoc hit, TypedName typed) throws IOException {
        var name = name(searcher.storedFields().document(hit.doc));
        var best = name.bestFor(reader);
        var shown = Stream.concat(Stream.of(best), others(name))
                .filter(written -> typed.meets(NameWords.places(written.text(), null)))
                .findFirst()
                .orElse(best);
        return new Suggestion(id(hit), shown.text(), shown.language());
    }

    private static Stream<Written> others(LocalizedText name) {
        return name.texts().entrySet().stream().map(text -> new Written(text.getValue(), text.getKey()));
    }

    private static LocalizedText name(Document stored) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var name = stored.get(Fields.shown(language));
            if (name != null) {
                names.put(language, name);
            }
        }
        return LocalizedText.of(Language.of(stored.get(Fields.SHOWN_ORIGINAL)).orElseThrow(), names);
    }

    private UUID id(ScoreDoc hit) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        var ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        ids.advanceExact(hit.doc - leaf.docBase);
        return FindableDocument.id(ids.lookupOrd(ids.ordValue()));
    }
}
