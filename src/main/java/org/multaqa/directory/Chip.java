package org.multaqa.directory;

/**
 * One thing that was chosen.
 *
 * @param joint the word between it and the one before it, or empty for the first: values of one facet widen the list
 *     (or), whatever else was chosen narrows it (and)
 * @param text what it is, with its facet
 * @param href the list without it
 */
public record Chip(String joint, String text, String href) {}
