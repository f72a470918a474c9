package org.multaqa.search;

import java.util.List;
import java.util.stream.IntStream;

import org.multaqa.names.NameWords;
import org.multaqa.search.TypedWord.Tolerance;

/** A name that a reader is typing: all words but the last are words of it, the last begins one. */
public final class TypedName {

    private final List<TypedWord> words;

    private TypedName(List<TypedWord> words) {
        this.words = words;
    }

    /** As it is typed, folded as everything that is searched for. */
    public static TypedName of(String typed) {
        return of(TextQuery.words(typed), Tolerance.EXACT);
    }

    static TypedName of(List<String> words, Tolerance tolerance) {
        return new TypedName(IntStream.range(0, words.size())
                .mapToObj(i -> new TypedWord(words.get(i), i == words.size() - 1, tolerance))
                .toList());
    }

    List<TypedWord> words() {
        return words;
    }

    /** Whether each word is met by that name; a text without letters meets none. */
    public boolean meets(String name) {
        var places = NameWords.places(name, null);
        return !words.isEmpty() && words.stream().allMatch(word -> places.stream().anyMatch(word::meets));
    }

    /** Whether that name, which it meets, begins like it. */
    public boolean begins(String name) {
        return words.getFirst().meets(NameWords.places(name, null).getFirst());
    }
}
