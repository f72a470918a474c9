package org.multaqa.search.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of an Arabic name, letters as they are written, without vowel marks, tatweel and direction marks. */
final class ArabicWords {

    static final String ARTICLE = "ال";

    /** Words that carry no meaning of their own in Arabic names. */
    static final Set<String> SMALL = Set.of("في", "من", "على", "إلى", "الى", "عن", "و", "لدى", "بن", "مع");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Mn}\\p{Cf}ـ]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ArabicWords() {}

    static List<String> of(String name) {
        var words = new ArrayList<>(List.of(BETWEEN.split(INVISIBLE.matcher(name).replaceAll(""))));
        words.removeIf(String::isEmpty);
        return List.copyOf(words);
    }

    static boolean hasArticle(String word) {
        return word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 1 && !word.startsWith("الله");
    }

    /** Without a "in" written in one with the word; a name that begins with ب loses its first letter too. */
    static String withoutPreposition(String word) {
        return word.startsWith("ب") ? word.substring(1) : word;
    }

    static String withoutArticle(String word) {
        return hasArticle(word) ? word.substring(ARTICLE.length()) : word;
    }
}
