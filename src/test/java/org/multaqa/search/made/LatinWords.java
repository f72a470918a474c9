package org.multaqa.search.made;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name in Latin letters as a hurried person types them: lower case, no accents, no punctuation. */
final class LatinWords {

    /** The Arabic article as Latin names write it, on its own or before a hyphen. */
    static final Set<String> ARABIC_ARTICLES = Set.of("al", "el", "ar", "er", "as", "es", "ash", "ech", "esh", "an",
            "en", "at", "et", "ad", "ed", "az", "ez");

    /** Words that carry no meaning of their own in English and French names, and in the others that stand among them. */
    static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "at", "to", "by", "a", "an", "de",
            "du", "des", "la", "le", "les", "l", "d", "et", "en", "pour", "au", "aux", "sur", "à", "par", "dans", "do",
            "da", "dos", "das",
            "del", "di", "y", "e", "und", "für", "der", "i");

    private static final Pattern ELISION = Pattern.compile("(?<!\\p{L})([dl])['’]", Pattern.CASE_INSENSITIVE);
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");

    private LatinWords() {}

    static List<String> of(String name) {
        var plain = APOSTROPHE.matcher(ELISION.matcher(plain(name)).replaceAll("$1 ")).replaceAll("");
        var words = new ArrayList<>(List.of(BETWEEN.split(plain)));
        words.removeIf(String::isEmpty);
        return List.copyOf(words);
    }

    static String withoutAccents(String text) {
        var unligatured = text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
        return MARK.matcher(Normalizer.normalize(unligatured, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String plain(String text) {
        return withoutAccents(text).toLowerCase(Locale.ROOT);
    }
}
