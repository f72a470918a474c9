package org.multaqa.search.answering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.language.Written;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameWords;
import org.multaqa.search.Search.Suggestion;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.TypedName;
import org.multaqa.search.engine.Completion;
import org.multaqa.search.engine.Completion.Way;
import org.multaqa.search.engine.EngineView;
import org.multaqa.search.engine.EngineView.Named;

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

    private final EngineView view;
    private final String kind;
    private final Language reader;
    private final List<NameWords.Word> words;
    private final TypedName typed;

    private Suggesting(EngineView view, String kind, String typed, Language reader) {
        this.view = view;
        this.kind = kind;
        this.words = SearchQuery.words(typed);
        this.typed = TypedName.of(typed);
        this.reader = reader;
    }

    static List<Suggestion> of(EngineView view, String kind, String typed, Language reader, int most)
            throws IOException {
        var suggesting = new Suggesting(view, kind, typed, reader);
        return suggesting.typed.isEmpty() || most < 1 ? List.of() : suggesting.suggestions(most);
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
        Stream<Way> of(String word, boolean unfinished);
    }

    private Stream<Way> asTyped(String word, boolean unfinished) {
        if (!unfinished) {
            return Stream.of(Completion.word(word));
        }
        // The article is known to be one as soon as it is typed.
        return word.startsWith(ARTICLE) && word.length() > ARTICLE.length()
                ? Stream.of(Completion.wordBeginning(word), Completion.wordBeginning(word.substring(ARTICLE.length())))
                : Stream.of(Completion.wordBeginning(word));
    }

    private Stream<Way> asMeant(String word, boolean unfinished) {
        return (unfinished ? view.vocabulary().beginnings(word) : view.vocabulary().meanings(word)).keySet()
                .stream()
                .map(Completion::word);
    }

    /** What each word must be met by. */
    private List<List<Way>> within(Ways ways) {
        var within = new ArrayList<List<Way>>();
        for (int i = 0; i < words.size(); i++) {
            within.add(ways.of(words.get(i).bare(), i == words.size() - 1).toList());
        }
        return within;
    }

    private List<Suggestion> suggestions(List<List<Way>> within, int most) throws IOException {
        var distinct = new LinkedHashMap<String, Suggestion>();
        for (var named : view.completing(new Completion(kind, within, atBeginning()), NAMESAKES * most)) {
            if (distinct.size() < most) {
                var suggestion = shown(named);
                distinct.putIfAbsent(String.join(" ", NameFolding.words(suggestion.name())), suggestion);
            }
        }
        return List.copyOf(distinct.values());
    }

    private List<Way> atBeginning() {
        return Stream.of(joined(NameWords.Word::bare), joined(NameWords.Word::folded))
                .distinct()
                .map(Completion::nameBeginning)
                .toList();
    }

    private String joined(Function<NameWords.Word, String> form) {
        return words.stream().map(form).collect(Collectors.joining(" "));
    }

    /** The name in the reader's language if that is the one that is met, else the one that is. */
    private Suggestion shown(Named named) throws IOException {
        var name = named.name();
        var best = name.bestFor(reader);
        var shown = Stream.concat(Stream.of(best), others(name))
                .filter(written -> typed.meets(NameWords.of(written.text())))
                .findFirst()
                .orElse(best);
        return new Suggestion(named.id(), shown.text(), shown.language());
    }

    private static Stream<Written> others(LocalizedText name) {
        return name.texts().entrySet().stream().map(text -> new Written(text.getValue(), text.getKey()));
    }
}
