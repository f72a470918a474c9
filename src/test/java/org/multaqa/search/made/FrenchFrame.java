package org.multaqa.search.made;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The French for the few English words that stand around most names of institutions. */
final class FrenchFrame {

    private static final Map<Set<String>, String> FRENCH = Map.of(Set.of("university"), "université",
            Set.of("private", "university"), "université privée", Set.of("university", "college"),
            "collège universitaire", Set.of("college"), "collège", Set.of("hospital"), "hôpital",
            Set.of("teaching", "hospital"), "hôpital universitaire", Set.of("international", "university"),
            "université internationale", Set.of("national", "university"), "université nationale",
            Set.of("islamic", "university"), "université islamique");

    private FrenchFrame() {}

    /** What a French speaker types before the name; empty for rarer words, which are looked up in English. */
    static Optional<String> of(Set<String> english) {
        var telling = Set.copyOf(english.stream().filter(word -> !LatinWords.SMALL.contains(word)).toList());
        return Optional.ofNullable(FRENCH.get(telling));
    }
}
