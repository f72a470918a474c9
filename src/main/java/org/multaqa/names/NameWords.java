package org.multaqa.names;

import java.util.List;
import java.util.Locale;

/** The words of a name, each as it is compared and as it was written. */
public final class NameWords {

    private NameWords() {}

    /**
     * A word of a name.
     *
     * @param bare folded, without article and what is joined before it
     * @param folded as {@link NameFolding#words} gives it
     * @param written in small letters, as it was written otherwise
     */
    public record Word(String bare, String folded, String written) {}

    /** The words of a text, in their order. */
    public static List<Word> of(String text) {
        return NameFolding.read(text)
                .stream()
                .map(word -> new Word(bare(word.folded()), word.folded(), word.written().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The words without article. */
    public static List<String> bare(List<String> words) {
        return words.stream().map(NameWords::bare).toList();
    }

    private static String bare(String word) {
        return ArabicForms.of(word).getFirst();
    }
}
