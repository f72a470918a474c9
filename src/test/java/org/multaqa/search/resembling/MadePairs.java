package org.multaqa.search.resembling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.names.NameFolding;
import org.multaqa.search.Findable;
import org.multaqa.search.made.Dice;
import org.multaqa.search.resembling.DuplicatePairs.Pair;

/**
 * Pairs made by rule from real organisations: two names of one, as if they were entered and
 * listed apart, and one with the other that the search finds for its name. The same in every run.
 */
final class MadePairs {

    static final int SEEN = 0;
    static final int UNSEEN = 1;

    private static final int OF_EACH_KIND = 150;
    private static final int SHORTEST_ACRONYM = 3;
    private static final int FOUR = 4;

    private static final List<Map.Entry<String, String>> ABBREVIATED = List.of(Map.entry("University", "Univ."),
            Map.entry("Institute", "Inst."), Map.entry("Center", "Ctr."), Map.entry("Centre", "Ctr."),
            Map.entry("Foundation", "Fdn."), Map.entry("Association", "Assoc."), Map.entry("Research", "Res."),
            Map.entry("Development", "Dev."), Map.entry("National", "Nat'l"), Map.entry("International", "Int'l"),
            Map.entry("Department", "Dept."), Map.entry(" and ", " & "));

    private final List<Findable> all;
    private final Map<UUID, Findable> byId;
    private final Function<String, List<UUID>> find;
    private final List<Pair> pairs = new ArrayList<>();

    private MadePairs(Collection<Findable> all, int half, Function<String, List<UUID>> find) {
        this.all = all.stream()
                .filter(one -> (one.id().hashCode() & 1) == half)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        this.byId = all.stream().collect(Collectors.toMap(Findable::id, one -> one));
        this.find = find;
    }

    /**
     * Pairs of one half of the organisations: on those of {@link #SEEN} weights and lexicon may be tuned.
     *
     * @param find the ids that the search finds for a name
     */
    static List<Pair> of(Collection<Findable> all, int half, Function<String, List<UUID>> find) {
        var made = new MadePairs(all, half, find);
        made.same("made_same_ar_en", Language.EN, Language.AR);
        made.same("made_same_ar_fr", Language.FR, Language.AR);
        made.same("made_same_en_fr", Language.EN, Language.FR);
        made.abbreviated();
        made.acronyms();
        made.other("made_other_ar_en", Language.EN, Language.AR);
        made.other("made_other_ar_fr", Language.FR, Language.AR);
        made.other("made_other_en_fr", Language.EN, Language.FR);
        made.other("made_other_ar", Language.AR, Language.AR);
        made.other("made_other_en", Language.EN, Language.EN);
        made.other("made_other_fr", Language.FR, Language.FR);
        return made.pairs;
    }

    private void same(String kind, Language one, Language other) {
        all.stream()
                .filter(record -> has(record, one) && has(record, other))
                .filter(record -> !folded(record, one).equals(folded(record, other)))
                .limit(OF_EACH_KIND)
                .forEach(record -> add(kind, true, named(record, one), named(record, other)));
    }

    private void abbreviated() {
        all.stream()
                .filter(record -> has(record, Language.EN) && !abbreviated(name(record, Language.EN)).isEmpty())
                .limit(OF_EACH_KIND)
                .forEach(record -> add("made_same_abbreviated", true,
                        called(record, Language.EN, abbreviated(name(record, Language.EN))),
                        named(record, Language.EN)));
    }

    /** Empty if less than two of its words can be. */
    private static String abbreviated(String name) {
        var shorter = name;
        int words = 0;
        for (var one : ABBREVIATED) {
            words += shorter.contains(one.getKey()) ? 1 : 0;
            shorter = shorter.replace(one.getKey(), one.getValue());
        }
        return words < 2 ? "" : shorter;
    }

    private void acronyms() {
        all.stream()
                .filter(record -> has(record, Language.EN) && !record.acronyms().isEmpty()
                        && record.acronyms().getFirst().length() >= SHORTEST_ACRONYM)
                .limit(OF_EACH_KIND / 2)
                .forEach(record -> add("made_same_acronym", true,
                        called(record, Language.EN, record.acronyms().getFirst()),
                        withoutAcronyms(named(record, Language.EN))));
    }

    private void other(String kind, Language one, Language other) {
        int before = pairs.size();
        for (var record : all) {
            if (pairs.size() - before < OF_EACH_KIND && has(record, one) && has(record, other)) {
                find.apply(name(record, other))
                        .stream()
                        .map(byId::get)
                        .filter(found -> has(found, other) && isAnother(record, found))
                        .findFirst()
                        .ifPresent(found -> add(kind, false, named(record, one), named(found, other)));
            }
        }
    }

    /** In the same country, where a name tells them apart; two with a name or web site in common may be one. */
    private static boolean isAnother(Findable one, Findable other) {
        var names = new HashSet<>(folded(one));
        names.retainAll(folded(other));
        return !one.id().equals(other.id()) && names.isEmpty()
                && one.facets().get(Findable.COUNTRY).equals(other.facets().get(Findable.COUNTRY))
                && one.domains().stream().noneMatch(other.domains()::contains);
    }

    private void add(String kind, boolean same, Findable entered, Findable listed) {
        var id = "%s %s %s".formatted(kind, entered.id(), listed.id());
        pairs.add(new Pair(id, same, kind, dropping(entered, id), dropping(listed, "listed " + id)));
    }

    /** Of two records of one thing each tells something that the other does not. */
    private static Findable dropping(Findable record, String purpose) {
        var dice = Dice.of(record.id(), purpose);
        var places = dice.oneIn(2) ? record.place() : record.place().subList(1, record.place().size());
        var domains = dice.below(FOUR) == 0 ? List.<String>of() : record.domains();
        return new Findable(UUID.nameUUIDFromBytes((purpose + record.id()).getBytes()), record.name(), List.of(),
                dice.oneIn(2) ? List.of() : record.acronyms(), List.of(), places, record.facets(), record.published(),
                null, 0, dice.oneIn(2) ? List.of() : domains);
    }

    private static Findable named(Findable record, Language language) {
        return called(record, language, name(record, language));
    }

    private static Findable called(Findable record, Language language, String name) {
        return new Findable(record.id(), LocalizedText.of(language, name), List.of(), record.acronyms(), List.of(),
                record.place(), record.facets(), record.published(), null, 0, record.domains());
    }

    private static Findable withoutAcronyms(Findable record) {
        return new Findable(record.id(), record.name(), List.of(), List.of(), List.of(), record.place(),
                record.facets(), record.published(), null, 0, record.domains());
    }

    private static boolean has(Findable record, Language language) {
        return record.name().texts().containsKey(language);
    }

    private static String name(Findable record, Language language) {
        return record.name().texts().get(language);
    }

    private static String folded(Findable record, Language language) {
        return String.join(" ", NameFolding.words(name(record, language)));
    }

    private static Set<String> folded(Findable record) {
        return Stream.of(Language.values())
                .filter(language -> has(record, language))
                .map(language -> folded(record, language))
                .collect(Collectors.toSet());
    }
}
