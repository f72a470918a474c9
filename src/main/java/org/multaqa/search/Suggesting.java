package org.multaqa.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.language.Written;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameWords;
import org.multaqa.search.Search.Suggestion;

/**
 * Completes what a reader types: all words but the last are words of the name, the last begins one. First as typed, else
 * as it may be meant.
 */
final class Suggesting {

    /** Several things may bear one name, which is suggested once. */
    private static final int NAMESAKES = 3;
    /** A letter or two begin half of all words; a name that begins so is meant, if any. */
    private static final int SHORTEST_WITHIN = 3;

    private static final String ARTICLE = "ال";

    private static final Sort BEST = new Sort(SortField.FIELD_SCORE,
            new SortField(Fields.PROMINENCE, SortField.Type.LONG, true),
            new SortField(Fields.ID, SortField.Type.STRING));

    private final OpenIndex.View view;
    private final String kind;
    private final Language reader;
    private final List<NameWords.Word> words;

    private Suggesting(OpenIndex.View view, String kind, List<NameWords.Word> words, Language reader) {
        this.view = view;
        this.kind = kind;
        this.words = words;
        this.reader = reader;
    }

    static List<Suggestion> of(OpenIndex.View view, String kind, String typed, Language reader, int most)
            throws IOException {
        var words = Asked.typed(typed);
        return words.isEmpty() || most < 1 ? List.of() : new Suggesting(view, kind, words, reader).suggestions(most);
    }

    private List<Suggestion> suggestions(int most) throws IOException {
        if (words.size() == 1 && words.getFirst().folded().length() < SHORTEST_WITHIN) {
            var beginning = suggestions(List.of(), most);
            if (beginning.size() == most) {
                return beginning;
            }
        }
        var asTyped = suggestions(within(this::asTyped), most);
        return asTyped.isEmpty() ? suggestions(within(this::asMeant), most) : asTyped;
    }

    /** What a word of the text may be in the index. */
    private interface Ways {
        Stream<Query> of(String word, boolean unfinished);
    }

    private Stream<Query> asTyped(String word, boolean unfinished) {
        if (!unfinished) {
            return Stream.of(term(word));
        }
        // The article is known to be one as soon as it is typed.
        return word.startsWith(ARTICLE) && word.length() > ARTICLE.length()
                ? Stream.of(beginning(word), beginning(word.substring(ARTICLE.length())))
                : Stream.of(beginning(word));
    }

    private Stream<Query> asMeant(String word, boolean unfinished) {
        return (unfinished ? view.vocabulary().beginnings(word) : view.vocabulary().meanings(word)).keySet()
                .stream()
                .map(Suggesting::term);
    }

    /** What each word must be met by. */
    private List<Query> within(Ways ways) {
        var within = new ArrayList<Query>();
        for (int i = 0; i < words.size(); i++) {
            var any = new BooleanQuery.Builder();
            ways.of(words.get(i).bare(), i == words.size() - 1).forEach(way -> any.add(way, Occur.SHOULD));
            within.add(any.build());
        }
        return within;
    }

    private List<Suggestion> suggestions(List<Query> within, int most) throws IOException {
        var distinct = new LinkedHashMap<String, Suggestion>();
        for (var hit : view.searcher().search(query(within), NAMESAKES * most, BEST).scoreDocs) {
            if (distinct.size() < most) {
                var suggestion = shown(hit);
                distinct.putIfAbsent(String.join(" ", NameFolding.words(suggestion.name())), suggestion);
            }
        }
        return List.copyOf(distinct.values());
    }

    private Query query(List<Query> within) {
        var query = new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER);
        within.forEach(word -> query.add(word, Occur.FILTER));
        return query.add(atBeginning(), within.isEmpty() ? Occur.FILTER : Occur.SHOULD).build();
    }

    private Query atBeginning() {
        var begins = new BooleanQuery.Builder();
        Stream.of(joined(NameWords.Word::bare), joined(NameWords.Word::folded))
                .distinct()
                .forEach(whole -> begins.add(beginning(Fields.WHOLE_NAME, Fields.NAME_BEGINNING, whole), Occur.SHOULD));
        return new BoostQuery(new ConstantScoreQuery(begins.build()), 1);
    }

    private String joined(Function<NameWords.Word, String> form) {
        return words.stream().map(form).collect(Collectors.joining(" "));
    }

    private static Query beginning(String word) {
        return beginning(Fields.WORD, Fields.WORD_BEGINNING, word);
    }

    private static Query beginning(String field, String beginnings, String typed) {
        return typed.length() <= Labels.BEGINNING
                ? new TermQuery(new Term(beginnings, typed))
                : new PrefixQuery(new Term(field, typed));
    }

    private static Query term(String word) {
        return new TermQuery(new Term(Fields.WORD, word));
    }

    /** The name in the reader's language if that is the one that is met, else the one that is. */
    private Suggestion shown(ScoreDoc hit) throws IOException {
        var name = name(view.searcher().storedFields().document(hit.doc));
        var typed = TypedName.of(words);
        var best = name.bestFor(reader);
        var shown = Stream.concat(Stream.of(best), others(name))
                .filter(written -> typed.meets(NameWords.of(written.text())))
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
        var leaves = view.searcher().getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        var ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        ids.advanceExact(hit.doc - leaf.docBase);
        return FindableDocument.id(ids.lookupOrd(ids.ordValue()));
    }
}
