package org.multaqa.search.made;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.search.Findable;

/** The script in which a record's names are kept from the index, so that a query must cross from the other one. */
enum StrippedSide {

    NONE, LATIN, ARABIC;

    private static final Set<String> COUNTRY_NAMES = Country.ARAB_WORLD.stream()
            .flatMap(country -> Stream.of(Language.values()).map(country::name))
            .collect(Collectors.toUnmodifiableSet());

    boolean leaves(Language language) {
        return switch (this) {
            case NONE -> true;
            case LATIN -> language == Language.AR;
            case ARABIC -> language != Language.AR;
        };
    }

    /** A copy without the names of that side; without acronym and city too, for those are in Latin letters. */
    Findable strip(Findable whole) {
        return switch (this) {
            case NONE -> whole;
            case LATIN -> copy(whole, List.of(), whole.place().stream().filter(COUNTRY_NAMES::contains).toList());
            case ARABIC -> copy(whole, whole.acronyms(), whole.place());
        };
    }

    private Findable copy(Findable whole, List<String> acronyms, List<String> place) {
        var texts = new HashMap<Language, String>(whole.name().texts());
        texts.keySet().removeIf(language -> !leaves(language));
        var name = LocalizedText.of(Map.copyOf(texts), Language.values()).orElseThrow();
        return new Findable(whole.id(), name, List.of(), acronyms, List.of(), place, whole.facets(),
                whole.published(), whole.confirmed(), whole.standing());
    }
}
