package org.multaqa.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

import org.multaqa.language.Language;
import org.multaqa.language.Written;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;

/**
 * The order of names in a directory, as keys whose bytes compare as the reader's language sorts (Unicode Collation
 * Algorithm, CLDR), without the definite article at the beginning of a name.
 */
public final class NameOrder {

    /** Names that agree in so many bytes, which is more than 80 letters, are ordered by their ids. */
    public static final int LONGEST = 256;

    private static final Pattern BEFORE_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern ARABIC_ARTICLE = Pattern.compile("[اٱ]ل(?!له)(?=\\p{L}{2})");
    private static final Pattern ENGLISH_ARTICLE = article("the\\s+");
    private static final Pattern FRENCH_ARTICLE = article("(?:(?:les?|la)\\s+|l['’]\\s*)");

    private static final Collator ARABIC = collator(Language.AR);
    private static final Collator ENGLISH = collator(Language.EN);
    private static final Collator FRENCH = collator(Language.FR);

    private NameOrder() {}

    /** The key of a name for a reader of that language. */
    public static byte[] key(Language reader, Written name) {
        var key = collatorOf(reader).getCollationKey(sorted(name)).toByteArray();
        return key.length > LONGEST ? Arrays.copyOf(key, LONGEST) : key;
    }

    /** Names in a reader's own language, in that order. */
    public static Comparator<String> of(Language reader) {
        return Comparator.comparing(name -> sorted(new Written(name, reader)), collatorOf(reader)::compare);
    }

    private static String sorted(Written name) {
        return without(article(name.language()), without(BEFORE_NAME, name.text()));
    }

    private static String without(Pattern beginning, String text) {
        var found = beginning.matcher(text);
        return found.lookingAt() ? text.substring(found.end()) : text;
    }

    private static Pattern article(Language written) {
        return switch (written) {
            case AR -> ARABIC_ARTICLE;
            case EN -> ENGLISH_ARTICLE;
            case FR -> FRENCH_ARTICLE;
        };
    }

    private static Pattern article(String words) {
        return Pattern.compile(words + "(?=[\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    private static Collator collatorOf(Language reader) {
        return switch (reader) {
            case AR -> ARABIC;
            case EN -> ENGLISH;
            case FR -> FRENCH;
        };
    }

    /** Frozen, so that threads share it; numbers in names count as numbers: Rotary 9 before Rotary 10. */
    private static Collator collator(Language language) {
        var collator = (RuleBasedCollator) Collator.getInstance(new ULocale(language.code()));
        collator.setNumericCollation(true);
        return collator.freeze();
    }
}
