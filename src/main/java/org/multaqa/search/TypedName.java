package org.multaqa.search;

import java.util.List;

import org.multaqa.names.NameWords;

/** A name that a reader is typing: all words but the last are words of it, the last begins one. */
public final class TypedName {

    private final List<NameWords.Word> words;

    private TypedName(List<NameWords.Word> words) {
        this.words = words;
    }

    /** As it is typed, folded as everything that is searched for. */
    public static TypedName of(String typed) {
        return new TypedName(SearchQuery.words(typed));
    }

    /** Whether nothing was typed that could be met. */
    public boolean isEmpty() { return words.isEmpty(); }

    /** Whether each word is met by that name; a text without letters meets none. */
    public boolean meets(List<NameWords.Word> name) {
        if (words.isEmpty()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean unfinished = i == words.size() - 1;
            if (name.stream().noneMatch(other -> meets(word, other, unfinished))) {
                return false;
            }
        }
        return true;
    }

    /** Whether that name, which it meets, begins like it. */
    public boolean begins(List<NameWords.Word> name) {
        return meets(words.getFirst(), name.getFirst(), words.size() == 1);
    }

    private static boolean meets(NameWords.Word typed, NameWords.Word other, boolean unfinished) {
        return meets(typed.bare(), other.bare(), unfinished) || meets(typed.folded(), other.folded(), unfinished);
    }

    private static boolean meets(String typed, String other, boolean unfinished) {
        return unfinished ? other.startsWith(typed) : other.equals(typed);
    }
}
