package org.multaqa.api;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A page of organisations.
 *
 * @param total how many were found, on all pages
 * @param items of this page
 * @param facets by facet, by value, how many of all that was found have it
 * @param next the value of {@code after} for the next page, or null after the last
 */
record OrganisationsJson(long total, List<OrganisationJson> items, Map<String, Map<String, Long>> facets,
        @Nullable String next) {}
