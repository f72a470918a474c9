package org.multaqa.fiction;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills a sentence of the vocabulary: {feminine|masculine} is chosen, and things in angle brackets are named. */
final class Sentence {

    private static final Pattern GAP = Pattern.compile("\\{([^|}]*)\\|([^}]*)}|<([A-Za-z-]+)>");

    private Sentence() {}

    /**
     * @param things what to put for a word in angle brackets; where that begins with a capital, so does what is put
     */
    static String fill(String sentence, boolean feminine, UnaryOperator<String> things) {
        return GAP.matcher(sentence)
                .replaceAll(gap -> Matcher.quoteReplacement(gap.group(3) == null
                        ? gap.group(feminine ? 1 : 2)
                        : thing(gap.group(3), things)));
    }

    private static String thing(String word, UnaryOperator<String> things) {
        var thing = things.apply(word.toLowerCase(Locale.ROOT));
        return Character.isUpperCase(word.charAt(0)) ? capital(thing) : thing;
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
