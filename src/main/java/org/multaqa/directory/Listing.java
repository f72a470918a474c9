package org.multaqa.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list, with what surrounds it.
 *
 * @param total of organisations on all pages
 * @param countries in which they are
 * @param chips what was chosen, each with the address without it
 * @param before how many come before this page
 * @param previous where the page before is, or null on the first
 * @param next where the next page begins, or null after the last
 */
public record Listing(List<Entry> entries, long total, long countries, List<FacetChoices> facets, List<Chip> chips,
        long before, @Nullable String previous, @Nullable String next) {}
