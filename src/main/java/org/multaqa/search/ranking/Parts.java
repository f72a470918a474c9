package org.multaqa.search.ranking;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.names.Lexicon;
import org.multaqa.names.Lexicon.Sense;

/** The words that tell a part, a sister or a successor from the whole, in any language: campus, hôpital, جنوب, II. */
final class Parts {

    private static final Pattern NUMBER = Pattern.compile("\\d+|[ivx]+");
    private static final Set<String> WORDS = Set.of("campus", "branch", "faculty", "hospital", "press", "regional",
            "north", "south", "east", "west", "new", "foundation", "school", "department", "section", "library",
            "system", "center", "clinic", "unit", "laboratory", "institute", "academy", "women", "youth", "museum",
            "committee", "state", "national", "international", "college");
    private static final float SURELY = 0.8f;

    private final Lexicon lexicon;
    private final Set<Integer> concepts;

    Parts(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.concepts = WORDS.stream().flatMap(this::concepts).collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String word) {
        return NUMBER.matcher(word).matches() || WORDS.contains(word) || concepts(word).anyMatch(concepts::contains);
    }

    private Stream<Integer> concepts(String word) {
        return lexicon.senses(word).stream().filter(sense -> sense.weight() >= SURELY).map(Sense::concept);
    }
}
