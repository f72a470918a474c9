package org.multaqa.search.engine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.search.Found;
import org.multaqa.search.ranking.Labels;
import org.multaqa.search.ranking.Prominence;

/** What an engine has found for one question, at one moment. */
public interface Matches {

    long total() throws IOException;

    /** By facet and value, as {@link Found#facets} says. */
    Map<String, Map<String, Long>> facets() throws IOException;

    /** Those behind that place, from the first on if there is none, in the cursor's order. */
    List<Hit> after(Cursor cursor, Cursor.@Nullable Place place, int most) throws IOException;

    /** Those before that place, the nearest first. */
    List<Hit> before(Cursor cursor, Cursor.Place place, int most) throws IOException;

    /** How many come before that hit in the cursor's order. */
    long countBefore(Cursor cursor, Hit hit) throws IOException;

    /** The first by the engine's sum, with what they are called. */
    List<Labelled> proposed(int most) throws IOException;

    /**
     * Something that was found.
     *
     * @param place where it stands in the order in which it was found
     */
    record Hit(UUID id, Cursor.Place place) {}

    /** Something that was found, and what is known of it. */
    record Labelled(Hit hit, Labels labels, Prominence prominence) {}
}
