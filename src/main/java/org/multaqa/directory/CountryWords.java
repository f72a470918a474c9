package org.multaqa.directory;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.names.ArabicForms;
import org.multaqa.names.Lexicon;
import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;

/** The words that name a country: its name, of one word or of several, and by the lexicon its adjectives. */
final class CountryWords {

    /** Less surely an adjective is one of a country; عمان is two places. */
    private static final float SURE = 0.75f;
    private static final String JOINED = "وبلف";

    private final Lexicon lexicon;
    private final Map<Integer, String> byConcept = new HashMap<>();
    private final Map<List<String>, String> byName = new HashMap<>();
    private final int longest;

    CountryWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        Country.all().forEach(this::add);
        longest = byName.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    private void add(Country country) {
        var names = Stream.of(Language.values())
                .map(language -> words(country.name(language)))
                .filter(words -> !words.isEmpty())
                .toList();
        names.forEach(words -> byName.putIfAbsent(words, country.slug()));
        concept(names).ifPresent(concept -> byConcept.putIfAbsent(concept, country.slug()));
    }

    private static List<String> words(String name) {
        return NameWords.of(name).stream().map(NameWords.Word::bare).filter(word -> !SmallWords.has(word)).toList();
    }

    /** What all words of its names mean, in the most languages: تونس is a city too, Tunisia is not. */
    private Optional<Integer> concept(List<List<String>> names) {
        return names.stream()
                .flatMap(words -> common(words).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private Set<Integer> common(List<String> words) {
        return words.stream().map(this::concepts).reduce((one, other) -> {
            one.retainAll(other);
            return one;
        }).orElse(Set.of());
    }

    private Set<Integer> concepts(String word) {
        return lexicon.senses(word).stream().map(Lexicon.Sense::concept).collect(Collectors.toSet());
    }

    /** By country, in their order, which of the words name it; a longer name goes before a part of it. */
    Map<String, BitSet> in(List<NameWords.Word> words) {
        var found = new LinkedHashMap<String, BitSet>();
        for (int from = 0; from < words.size();) {
            int to = name(words, from, found);
            if (to == from) {
                country(words.get(from).bare(), from, found);
                to++;
            }
            from = to;
        }
        return found;
    }

    /** Behind the longest name that begins there, or there if none does. */
    private int name(List<NameWords.Word> words, int from, Map<String, BitSet> found) {
        var bare = words.stream().map(NameWords.Word::bare).toList();
        for (int to = Math.min(words.size(), from + longest); to > from; to--) {
            var country = byName.get(bare.subList(from, to));
            if (country != null) {
                found.computeIfAbsent(country, any -> new BitSet()).set(from, to);
                return to;
            }
        }
        return from;
    }

    private void country(String word, int place, Map<String, BitSet> found) {
        lexicon.senses(word)
                .stream()
                .filter(sense -> sense.weight() >= SURE && byConcept.containsKey(sense.concept()))
                .max(Comparator.comparing(Lexicon.Sense::weight))
                .map(sense -> byConcept.get(sense.concept()))
                .or(() -> joined(word))
                .ifPresent(country -> found.computeIfAbsent(country, any -> new BitSet()).set(place));
    }

    /** بمصر is in Egypt: what of other words may be their first letter is known to be none of a country's whole name. */
    private Optional<String> joined(String word) {
        return ArabicForms.isArabic(word) && JOINED.indexOf(word.charAt(0)) >= 0
                ? Optional.ofNullable(byName.get(List.of(word.substring(1))))
                : Optional.empty();
    }
}
