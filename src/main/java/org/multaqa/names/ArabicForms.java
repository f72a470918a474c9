package org.multaqa.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms in which a folded Arabic word is compared: with and without the article and what is written joined to it
 * (and, in, for, like, then). A word of another script has one form.
 */
public final class ArabicForms {

    /** The article with what may be joined before it, the longest first; ل swallows the article's alef. */
    private static final List<String> ARTICLES = List.of("وبال", "ولل", "وال", "بال", "كال", "فال", "لل", "ال");

    /** Letters that are joined to a word without an article; words of the language begin with them too. */
    private static final String JOINED = "وبلف";

    private static final int SHORTEST_AFTER_ARTICLE = 3;
    private static final int SHORTEST_AFTER_JOINED = 4;
    private static final String GOD = "الله";

    private ArabicForms() {}

    /** The word without article first, then as it is written, then without a letter that may be a joined one. */
    public static List<String> of(String word) {
        if (!isArabic(word) || word.endsWith(GOD)) {
            return List.of(word);
        }
        var bare = withoutArticle(word);
        var forms = new ArrayList<String>(3);
        forms.add(bare);
        if (!bare.equals(word)) {
            forms.add(word);
        } else if (JOINED.indexOf(word.charAt(0)) >= 0 && word.length() > SHORTEST_AFTER_JOINED) {
            forms.add(word.substring(1));
        }
        return forms;
    }

    /** Whether a word is written in Arabic letters, by its first. */
    public static boolean isArabic(String word) {
        return !word.isEmpty() && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    private static String withoutArticle(String word) {
        for (var article : ARTICLES) {
            if (word.startsWith(article) && word.length() >= article.length() + SHORTEST_AFTER_ARTICLE) {
                return word.substring(article.length());
            }
        }
        return word;
    }
}
