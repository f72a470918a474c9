package org.multaqa.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Country;
import org.multaqa.language.Language;

/**
 * What the generic words of names are called in the mall's languages: جامعة, university and université are one concept.
 * It is read from three small files, which docs/interfaces/search.md explains; an editor adds to them in one more.
 */
public final class Lexicon {

    private static final List<String> FILES = List.of("generic", "places");

    /** A word of a form of several words stands for the whole of it only together with the others. */
    private static final float PART = 0.6f;
    /** Found by its stem alone. */
    private static final float INFLECTED = 0.9f;

    /** The ending of adjectives of relation (nisba), and that of their feminine, which the stemmer takes off together. */
    private static final String OF_WHAT = "ي";
    private static final String FEMININE = "ه";

    /**
     * That a word means a concept.
     *
     * @param concept a number, the same for all words that mean it
     * @param weight from 0 to 1: how surely
     * @param languages in which it does; of several, when they have the word in common
     * @param shortened whether it is a shortened form, such as univ
     */
    public record Sense(int concept, float weight, Set<Language> languages, boolean shortened) {

        private Sense with(float other) {
            return new Sense(concept, other, languages, shortened);
        }

        private Sense also(Sense other) {
            var both = EnumSet.copyOf(languages);
            both.addAll(other.languages);
            return new Sense(concept, weight, both, shortened);
        }
    }

    private final Map<String, List<Sense>> byWord = new HashMap<>();
    private final Map<String, List<Sense>> byStem = new HashMap<>();
    private final Map<String, List<Sense>> byPart = new HashMap<>();
    /** Where a key of one of the maps has a concept already; only while it is read. */
    private final Map<Told, Integer> told = new HashMap<>();
    private int concepts;

    private Lexicon() {}

    private record Told(int map, String key, int concept) {}

    /** The lexicon that comes with the mall, and these lines added. */
    public static Lexicon withAdded(List<String> lines) {
        var lexicon = new Lexicon();
        FILES.forEach(file -> lexicon.read(SmallWords.lines(file)));
        Country.all().forEach(lexicon::name);
        lexicon.read(lines);
        lexicon.told.clear();
        return lexicon;
    }

    /** Why a line cannot be read, in English, or nothing if it can. */
    public static Optional<String> problem(String line) {
        try {
            LexiconLine.of(line);
            return Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(String.valueOf(unreadable.getMessage()));
        }
    }

    /** What a word means, folded and without article; empty for a word that is none of the lexicon's. */
    public List<Sense> senses(String word) {
        var senses = Stream
                .<Supplier<@Nullable List<Sense>>>of(() -> byWord.get(word), () -> joined(word), () -> inflected(word))
                .map(Supplier::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
        var parts = byPart.get(word);
        return parts == null ? senses : Stream.concat(senses.stream(), parts.stream()).toList();
    }

    /** Of the word without what may be joined before it. */
    private @Nullable List<Sense> joined(String word) {
        return ArabicForms.of(word).stream().map(byWord::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable List<Sense> inflected(String word) {
        return stems(word).stream()
                .map(byStem::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(senses -> senses.stream()
                        .map(sense -> sense.with(sense.weight() * INFLECTED))
                        .toList())
                .orElse(null);
    }

    /** How many concepts there are, numbered from 0. */
    public int concepts() {
        return concepts;
    }

    private void read(List<String> lines) {
        lines.stream().map(LexiconLine::of).flatMap(Optional::stream).forEach(line -> {
            int concept = concepts++;
            line.forms()
                    .forEach(form -> add(form.text(),
                            new Sense(concept, form.weight(), EnumSet.of(form.language()), form.isShortened())));
        });
    }

    /** By those of its names in CLDR that are one word; what a line says of it already is the same country. */
    private void name(Country country) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var words = NameWords.bare(NameFolding.words(country.name(language)));
            if (words.size() == 1) {
                names.put(language, words.getFirst());
            }
        }
        int concept = names.values()
                .stream()
                .map(byWord::get)
                .filter(Objects::nonNull)
                .map(senses -> senses.getFirst().concept())
                .findFirst()
                .orElseGet(() -> concepts++);
        names.forEach((language, name) -> add(name, new Sense(concept, 1, EnumSet.of(language), false)));
    }

    private void add(String form, Sense sense) {
        var words = NameWords.bare(NameFolding.words(form)).stream().filter(word -> !SmallWords.has(word)).toList();
        if (words.size() > 1) {
            words.forEach(word -> add(byPart, word, sense.with(sense.weight() * PART)));
            return;
        }
        for (var word : words) {
            add(byWord, word, sense);
            if (ArabicForms.isArabic(word) && word.endsWith(OF_WHAT)) {
                add(byWord, word + FEMININE, sense);
            }
            stems(word).forEach(stem -> add(byStem, stem, sense));
        }
    }

    /** A word that means the same in another language too is kept once, as it was read first. */
    private void add(Map<String, List<Sense>> senses, String key, Sense sense) {
        int map = senses == byWord ? 0 : senses == byStem ? 1 : 2;
        var known = senses.computeIfAbsent(key, any -> new ArrayList<>(2));
        var place = told.putIfAbsent(new Told(map, key, sense.concept()), known.size());
        if (place == null) {
            known.add(sense);
        } else {
            known.set(place, known.get(place).also(sense));
        }
    }

    private static List<String> stems(String word) {
        return ArabicForms.isArabic(word)
                ? List.of(Stems.of(Language.AR, word))
                : List.of(Stems.of(Language.EN, word), Stems.of(Language.FR, word));
    }
}
