package org.multaqa.names;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;

/** The words of a text, each in every form in which it can be met: the terms that stand at one place of a field. */
public final class NameWords {

    /** Before the stem of a word, which stands at the place of the word. */
    public static final String STEM = "~";
    /** Before the key of a word. */
    public static final String SOUND = "#";

    /** A word so short may be written joined to the next: عبد الله, Al Salam. */
    private static final int JOINING = 3;

    private NameWords() {}

    /** The places of a name: forms, stem in its language if that is known, key, and joined to a short word before it. */
    public static List<List<String>> places(String text, @Nullable Language language) {
        var forms = NameFolding.words(text).stream().map(ArabicForms::of).toList();
        var bare = forms.stream().map(List::getFirst).toList();
        var stems = language == null ? List.<String>of() : Stems.of(language, bare);
        var places = new ArrayList<List<String>>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            var place = new ArrayList<>(forms.get(i));
            addKey(place, bare.get(i));
            if (!stems.isEmpty()) {
                place.add(STEM + stems.get(i));
            }
            if (i > 0 && bare.get(i - 1).length() <= JOINING) {
                var joined = bare.get(i - 1) + bare.get(i);
                place.add(joined);
                addKey(place, joined);
            }
            places.add(place.stream().distinct().toList());
        }
        return places;
    }

    /** The whole name in one piece, with and without articles. */
    public static List<String> whole(String name) {
        var words = NameFolding.words(name);
        var bare = String.join(" ", bare(words));
        var written = String.join(" ", words);
        return bare.equals(written) ? List.of(bare) : List.of(bare, written);
    }

    /** The words without article. */
    public static List<String> bare(List<String> words) {
        return words.stream().map(word -> ArabicForms.of(word).getFirst()).toList();
    }

    private static void addKey(List<String> place, String word) {
        var key = NameKey.of(word);
        if (!key.isEmpty()) {
            place.add(SOUND + key);
        }
    }
}
