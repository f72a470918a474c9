package org.multaqa.search.made;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.multaqa.names.NameFolding;
import org.multaqa.search.Findable;

/** In how many records and countries a word is part of a name: what tells common words from names. */
final class NameWordCounts {

    /** A word of so many countries is a word of the language, not a person or a place. */
    private static final int COUNTRIES_OF_COMMON_WORD = 12;
    /** A word of so many is one that people know in their own language. */
    private static final int COUNTRIES_OF_TRANSLATED_WORD = 3;
    /** Words that sound alike in both scripts and still are no Arabic names. */
    private static final Pattern LOAN = Pattern
            .compile("arabe?|king|delta|nile|marriott|teleco.*|petro.*|.*log(y|ie|ies)|.*graph(y|ie)|inter.*");
    private static final int RECORDS_OF_COMMON_ARABIC_WORD = 3;

    private final Map<String, Integer> records = new HashMap<>();
    private final Map<String, Set<String>> countries = new HashMap<>();

    NameWordCounts(Collection<Findable> all) {
        all.forEach(this::count);
    }

    private void count(Findable record) {
        var words = new HashSet<String>();
        record.name().texts().values().forEach(name -> words.addAll(NameFolding.words(name)));
        words.forEach(word -> {
            records.merge(word, 1, Integer::sum);
            countries.computeIfAbsent(word, any -> new HashSet<>())
                    .addAll(record.facets().getOrDefault("country", Set.of()));
        });
    }

    int recordsWith(String word) {
        return NameFolding.words(word).stream().mapToInt(folded -> records.getOrDefault(folded, 0)).min().orElse(0);
    }

    /** Never a name. */
    boolean isCommonLatin(String word) {
        return LOAN.matcher(word).matches() || countriesWith(word) >= COUNTRIES_OF_COMMON_WORD;
    }

    /** Perhaps a name, but as likely a word that the Arabic name translates. */
    boolean isTranslated(String word) {
        return LOAN.matcher(word).matches() || countriesWith(word) >= COUNTRIES_OF_TRANSLATED_WORD;
    }

    private int countriesWith(String word) {
        return NameFolding.words(word)
                .stream()
                .mapToInt(folded -> countries.getOrDefault(folded, Set.of()).size())
                .max()
                .orElse(0);
    }

    boolean isCommonArabic(String word) {
        return ArabicWords.SMALL.contains(word) || recordsWith(word) >= RECORDS_OF_COMMON_ARABIC_WORD;
    }

    /** The one that tells most about whose name it is. */
    Optional<String> rarest(List<String> words) {
        return words.stream().min(Comparator.comparingInt(this::recordsWith));
    }
}
