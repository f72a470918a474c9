package org.multaqa.search.made;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.search.Findable;

/** A record whose Arabic and Latin names are one name: what is not translated in it is transliterated. */
record TwoScriptName(Findable record, NamePair english, @Nullable NamePair french) {

    private static final Set<String> ARAB_COUNTRIES = Stream
            .concat(Stream.of("saudi", "somali", "yemeni", "omani", "iraqi", "qatari", "kuwaiti", "bahraini"),
                    Country.ARAB_WORLD.stream()
                            .flatMap(country -> Stream.of(country.name(Language.EN), country.name(Language.FR)))
                            .flatMap(name -> LatinWords.of(name).stream()))
            .collect(Collectors.toUnmodifiableSet());

    /** Empty if a word of the Latin name that tells whose name it is has no counterpart in the Arabic one. */
    static Optional<TwoScriptName> of(Findable record, NameWordCounts counts) {
        var french = pair(record, Language.FR, counts);
        return pair(record, Language.EN, counts).or(() -> french)
                .map(english -> new TwoScriptName(record, english, french.orElse(null)));
    }

    private static Optional<NamePair> pair(Findable record, Language language, NameWordCounts counts) {
        var arabic = record.name().in(Language.AR);
        var latin = record.name().in(language);
        return arabic.isEmpty() || latin.isEmpty()
                ? Optional.empty()
                : NamePair.of(arabic.get(), latin.get(), counts::isCommonLatin)
                        .filter(pair -> pair.words().stream().allMatch(word -> isAccountedFor(word, counts)));
    }

    private static boolean isAccountedFor(NamePair.Word word, NameWordCounts counts) {
        return word.arabic() != null || LatinWords.SMALL.contains(word.typed()) || counts.isTranslated(word.typed())
                || word.typed().chars().allMatch(Character::isDigit);
    }

    String arabic() {
        return record.name().in(Language.AR).orElseThrow();
    }

    /** Whether it is not just called after its country, whose name everybody writes in one way in each language. */
    boolean hasNameOfItsOwn() {
        return english.names().stream().anyMatch(word -> !ARAB_COUNTRIES.contains(word.typed()));
    }

    /** Elsewhere an Arabic name is itself a transliteration, and nobody writes it back by its sound. */
    boolean isFromTheArabWorld() {
        return record.facets()
                .getOrDefault("country", Set.of())
                .stream()
                .flatMap(slug -> Country.of(slug).stream())
                .anyMatch(Country.ARAB_WORLD::contains);
    }

    /** Whether someone who knows the Arabic name could find the Latin one by its sounds. */
    boolean isAllTransliterated(NameWordCounts counts) {
        return english.translated().stream().allMatch(counts::isCommonArabic);
    }

    List<Transliteration> words() {
        return english.names().stream().map(NamePair.Word::arabic).toList();
    }

    /** In Arabizi, the translated words in English. */
    String arabizi(Arabizi habit, Dice dice) {
        var article = dice.oneOf(List.of("el", "al", "el "));
        return english.words()
                .stream()
                .map(word -> word.arabic() == null
                        ? word.typed()
                        : (word.article() ? article : "") + habit.type(word.arabic()))
                .collect(Collectors.joining(" "));
    }

    String inEnglishHabits(Dice dice) {
        return spelled(english, Romanisation.ENGLISH, dice);
    }

    String inFrenchHabits(Dice dice) {
        if (french != null) {
            return spelled(french, Romanisation.FRENCH, dice);
        }
        var translated = new HashSet<String>();
        english.words().stream().filter(word -> word.arabic() == null).forEach(word -> translated.add(word.typed()));
        return FrenchFrame.of(translated)
                .map(frame -> Stream.concat(Stream.of(frame), english.names()
                        .stream()
                        .map(word -> spelled(word, Romanisation.FRENCH, dice))).collect(Collectors.joining(" ")))
                .orElseGet(() -> spelled(english, Romanisation.FRENCH, dice));
    }

    /** The Latin names as they are, without accents and punctuation: nothing to test a respelling with. */
    Set<String> asWritten() {
        return Stream.of(english, french == null ? english : french)
                .map(pair -> pair.words().stream().map(NamePair.Word::typed).collect(Collectors.joining(" ")))
                .collect(Collectors.toSet());
    }

    private static String spelled(NamePair pair, Romanisation habit, Dice dice) {
        return pair.words()
                .stream()
                .map(word -> word.arabic() == null ? word.typed() : spelled(word, habit, dice))
                .collect(Collectors.joining(" "));
    }

    private static String spelled(NamePair.Word word, Romanisation habit, Dice dice) {
        var letters = habit.spell(word.arabic(), dice);
        if (!word.article()) {
            return letters;
        }
        return habit.article(word.arabic(), dice) + dice.oneOf(List.of(" ", " ", "-")) + letters;
    }
}
