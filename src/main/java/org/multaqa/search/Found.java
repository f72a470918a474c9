package org.multaqa.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was found. The ids are a proposal: the feature reads them through the gate, which may show fewer.
 *
 * @param ids of this page, in order
 * @param total of all pages
 * @param facets by facet, by value, how many of all that was found have it; a facet that the query filters by is
 *     counted as if it did not, so that its other values can be chosen
 * @param before how many of all that was found come before this page
 * @param previous where the page before is, or null on the first one
 * @param next where the next page begins, or null after the last one
 */
public record Found(List<UUID> ids, long total, Map<String, Map<String, Long>> facets, long before,
        @Nullable String previous, @Nullable String next) {}
