package org.multaqa.directory;

import org.jspecify.annotations.Nullable;

/**
 * A list of the directory that a text seems to ask for.
 *
 * @param name of its topic and its countries, in the reader's words
 * @param rest of the text, which narrows it further, or null
 * @param count of the organisations that it shows, in words
 */
public record Offer(String name, @Nullable TypedText rest, String count, String href) {}
