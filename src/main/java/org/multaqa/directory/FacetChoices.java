package org.multaqa.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A facet with its values to choose from.
 *
 * @param open whether it stands unfolded
 * @param more the way to all its values, or back to some of them; null where there are no more
 */
public record FacetChoices(String word, String heading, List<Choice> choices, boolean open,
        @Nullable Link more) {

    /**
     * One value.
     *
     * @param count of organisations, as the reader writes numbers
     * @param href the list with it chosen, or without it where it is chosen already
     * @param deep whether the address is one that search engines need not follow
     */
    public record Choice(String label, String count, String href, boolean chosen, boolean deep) {}
}
