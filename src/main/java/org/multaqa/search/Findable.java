package org.multaqa.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.LocalizedText;

/**
 * Something that readers can find, as its feature hands it over.
 *
 * @param name what it is called; it is also sorted by it, in each language
 * @param otherNames names that find it too, without being shown
 * @param acronyms short forms, with or without dots
 * @param texts what is said about it, the most telling first
 * @param place words for where it is (city, country), in any language; they narrow a search, and never name the thing
 * @param facets by facet (such as {@code topic}) the values it has
 * @param published when it became public, for the order by newest
 * @param confirmed when a person last confirmed it, or null
 * @param standing from 0 to 1: how far it goes before equals in ranking, such as a confirmed kiosk before a listing
 * @param domains of its web sites, without {@code www.}; two with the same one may be the same
 */
public record Findable(UUID id, LocalizedText name, List<String> otherNames, List<String> acronyms,
        List<LocalizedText> texts, List<String> place, Map<String, Set<String>> facets, Instant published,
        @Nullable LocalDate confirmed, double standing, List<String> domains) {

    /** The facet whose values are codes of countries, in small letters: things of different ones are hardly the same. */
    public static final String COUNTRY = "country";

    /** Something without a web site. */
    public Findable(UUID id, LocalizedText name, List<String> otherNames, List<String> acronyms,
            List<LocalizedText> texts, List<String> place, Map<String, Set<String>> facets, Instant published,
            @Nullable LocalDate confirmed, double standing) {
        this(id, name, otherNames, acronyms, texts, place, facets, published, confirmed, standing, List.of());
    }
}
