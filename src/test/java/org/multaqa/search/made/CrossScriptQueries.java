package org.multaqa.search.made;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.multaqa.search.Findable;

/** Queries in one script for records that the index knows in the other script alone. */
final class CrossScriptQueries {

    /** One Arab name in so many keeps its Latin form alone; the others, in which three kinds share, their Arabic one. */
    private static final int WITHOUT_ARABIC_ONE_IN = 6;

    /** Names are heard and typed so differently that each is typed by several people. */
    private static final int PEOPLE = 2;
    private static final int PEOPLE_WITH_DIGITS = 3;

    private static final int TRIES = 5;

    private final List<TwoScriptName> withoutLatin = new ArrayList<>();
    private final List<TwoScriptName> withoutArabic = new ArrayList<>();
    private final Map<UUID, StrippedSide> sides = new HashMap<>();
    private final Fitting fitting;

    CrossScriptQueries(Collection<Findable> all, NameWordCounts counts, Fitting fitting) {
        this.fitting = fitting;
        all.stream().map(record -> TwoScriptName.of(record, counts)).flatMap(Optional::stream).forEach(name -> {
            var dice = Dice.of(name.record().id(), "side");
            boolean canLoseLatin = name.isFromTheArabWorld()
                    && (name.hasNameOfItsOwn() || dice.oneIn(2) && !Arabizi.withDigitsFor(name.words()).isEmpty());
            boolean canLoseArabic = name.isAllTransliterated(counts);
            if (canLoseArabic && (!canLoseLatin || dice.oneIn(WITHOUT_ARABIC_ONE_IN))) {
                withoutArabic.add(name);
                sides.put(name.record().id(), StrippedSide.ARABIC);
            } else if (canLoseLatin) {
                withoutLatin.add(name);
                sides.put(name.record().id(), StrippedSide.LATIN);
            }
        });
    }

    Map<UUID, StrippedSide> sides() {
        return Map.copyOf(sides);
    }

    Stream<MadeQuery> queries() {
        return Stream.of(
                withoutLatin.stream().flatMap(this::arabizi),
                withoutLatin.stream().flatMap(name -> respelled(name, "romanisation_english", name::inEnglishHabits)),
                withoutLatin.stream().flatMap(name -> respelled(name, "romanisation_french", name::inFrenchHabits)),
                withoutArabic.stream()
                        .map(name -> query("arabic_for_latin", name, name.arabic(), StrippedSide.ARABIC)))
                .flatMap(kind -> kind)
                .filter(this::mustCross);
    }

    /** A namesake that keeps the query's script would be found without crossing. */
    private boolean mustCross(MadeQuery query) {
        return query.expected().stream().allMatch(id -> sides.get(id) == query.stripped());
    }

    private Stream<MadeQuery> arabizi(TwoScriptName name) {
        var dice = Dice.of(name.record().id(), "arabizi");
        return Arabizi.withDigitsFor(name.words())
                .stream()
                .map(habit -> name.arabizi(habit, dice))
                .distinct()
                .limit(PEOPLE_WITH_DIGITS)
                .map(typed -> query("arabizi", name, typed, StrippedSide.LATIN));
    }

    /** A name that comes out as it is written, however often it is tried, tests nothing. */
    private Stream<MadeQuery> respelled(TwoScriptName name, String kind, Function<Dice, String> spelling) {
        if (!name.hasNameOfItsOwn()) {
            return Stream.empty();
        }
        var dice = Dice.of(name.record().id(), kind);
        return Stream.generate(() -> spelling.apply(dice))
                .limit(TRIES)
                .filter(typed -> !name.asWritten().contains(typed))
                .distinct()
                .limit(PEOPLE)
                .map(typed -> query(kind, name, typed, StrippedSide.LATIN));
    }

    private MadeQuery query(String kind, TwoScriptName name, String typed, StrippedSide side) {
        Set<UUID> expected = new HashSet<>(fitting.name(typed));
        name.record().name().texts().values().forEach(one -> expected.addAll(fitting.name(one)));
        expected.add(name.record().id());
        return new MadeQuery(kind, typed, Set.copyOf(expected), side);
    }
}
