package org.multaqa.directory;

import org.jspecify.annotations.Nullable;

/**
 * A topic on the board of topics.
 *
 * @param href the address of its page, or null while no organisation works under it
 * @param count of its organisations, as the reader writes numbers; empty for none
 */
public record TopicRow(String name, @Nullable String href, String count) {}
