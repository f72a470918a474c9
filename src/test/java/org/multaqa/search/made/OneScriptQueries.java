package org.multaqa.search.made;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.multaqa.language.Language;
import org.multaqa.search.Findable;

/** Queries in the script of a name that the index knows, typed otherwise. */
final class OneScriptQueries {

    private static final List<Language> LATIN = List.of(Language.EN, Language.FR);
    private static final int MOST = 150;
    private static final int MOST_A_LANGUAGE = 50;

    private final Collection<Findable> all;
    private final Map<UUID, StrippedSide> sides;
    private final NameWordCounts counts;
    private final Fitting fitting;

    OneScriptQueries(Collection<Findable> all, Map<UUID, StrippedSide> sides, NameWordCounts counts, Fitting fitting) {
        this.all = all;
        this.sides = sides;
        this.counts = counts;
        this.fitting = fitting;
    }

    Stream<MadeQuery> queries() {
        var breaks = new WordBreaks(counts);
        var order = new WordOrder(counts);
        return Stream.of(inEach("words_joined", WordBreaks::joined, MOST_A_LANGUAGE),
                inEach("words_split", breaks::split, MOST_A_LANGUAGE),
                inEach("typo", TypingError.inRarestWord(counts), MOST),
                inEach("words_turned", order::turned, MOST_A_LANGUAGE),
                inEach("word_missing", order::missing, MOST_A_LANGUAGE),
                made("persian_letters", List.of(Language.AR), ArabicTyping::persianLetters, MOST),
                made("arabic_digits", List.of(Language.AR), ArabicTyping::otherDigits, MOST_A_LANGUAGE),
                made("arabic_digits", LATIN, ArabicTyping::otherDigits, MOST_A_LANGUAGE),
                made("article_dropped", List.of(Language.AR), ArabicTyping::withoutArticles, MOST),
                made("joined_preposition", List.of(Language.AR), ArabicTyping.joinedPreposition(counts), MOST),
                made("loose_conjunction", List.of(Language.AR), ArabicTyping::looseConjunction, MOST),
                made("no_accents", List.of(Language.FR, Language.EN), LatinTyping::withoutAccents, MOST),
                made("upper_case", LATIN, LatinTyping::upperCase, MOST),
                dottedAcronyms())
                .flatMap(kind -> kind);
    }

    private Stream<MadeQuery> inEach(String kind, NameRule rule, int most) {
        return Stream.of(Language.values())
                .flatMap(language -> made(kind + "_" + language.code(), List.of(language), rule, most));
    }

    private Stream<MadeQuery> made(String kind, List<Language> languages, NameRule rule, int most) {
        return shuffled(kind).flatMap(record -> languages.stream()
                .filter(language -> side(record).leaves(language))
                .flatMap(language -> record.name()
                        .in(language)
                        .stream()
                        .flatMap(text -> made(kind, record, language, text, rule).stream()))
                .limit(1))
                .limit(most);
    }

    private Optional<MadeQuery> made(String kind, Findable record, Language language, String text, NameRule rule) {
        return rule.typed(WrittenName.of(language, text), Dice.of(record.id(), kind))
                .filter(typed -> !typed.equals(text))
                .map(typed -> query(kind, typed, record, kind.startsWith("word_missing")
                        ? fitting.partOfName(typed)
                        : fitting.name(text), fitting.name(typed)));
    }

    private Stream<MadeQuery> dottedAcronyms() {
        var kind = "acronym_dotted";
        return shuffled(kind).filter(record -> side(record) != StrippedSide.LATIN)
                .flatMap(record -> record.acronyms()
                        .stream()
                        .limit(1)
                        .flatMap(acronym -> LatinTyping
                                .dotted(acronym, Dice.of(record.id(), kind))
                                .map(typed -> query(kind, typed, record, fitting.acronym(acronym),
                                        fitting.name(acronym)))
                                .stream()))
                .limit(MOST);
    }

    @SafeVarargs
    private static MadeQuery query(String kind, String typed, Findable record, Set<UUID>... fitting) {
        var expected = new HashSet<>(Set.of(record.id()));
        List.of(fitting).forEach(expected::addAll);
        return new MadeQuery(kind, typed, Set.copyOf(expected), StrippedSide.NONE);
    }

    /** Records from all over the file, others for each kind. */
    private Stream<Findable> shuffled(String kind) {
        return all.stream()
                .sorted(Comparator.comparing((Findable record) -> Dice.of(record.id(), "order " + kind).below(1 << 30))
                        .thenComparing(Findable::id));
    }

    private StrippedSide side(Findable record) {
        return sides.getOrDefault(record.id(), StrippedSide.NONE);
    }
}
