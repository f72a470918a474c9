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

    /**
     * Whether each word is met by the name with these places, as {@link NameWords#places} gives them; a text without
     * letters meets none.
     */
    public boolean meets(List<List<String>> places) {
        return !words.isEmpty() && words.stream().allMatch(word -> places.stream().anyMatch(word::meets));
    }

    /** Whether that name, which it meets, begins like it. */
    public boolean begins(List<List<String>> places) {
        return words.getFirst().meets(places.getFirst());
    }
}
