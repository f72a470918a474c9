package org.multaqa.search.ranking;

/**
 * A word of the index.
 *
 * @param inNames how many things have it in a name or acronym
 * @param inPlaces how many things are at a place that is called so
 */
public record WordCount(String word, int inNames, int inPlaces) {}
