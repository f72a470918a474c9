package org.multaqa.directory;

/**
 * The way to a topic or a country.
 *
 * @param facet which of the two: {@code topic} or {@code country}
 * @param kind the same in the reader's words
 */
public record Signpost(String facet, String kind, String name, String href) {}
