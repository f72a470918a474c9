package org.multaqa.directory;

import java.util.List;

/**
 * A facet with its values to choose from.
 *
 * @param open whether it stands unfolded
 * @param more the address of a page with all its values, or empty
 */
public record FacetChoices(String word, String heading, List<Choice> choices, boolean open, String more) {

    /**
     * One value.
     *
     * @param count of organisations, as the reader writes numbers
     * @param href the list with it chosen, or without it where it is chosen already
     * @param deep whether the address is one that search engines need not follow
     */
    public record Choice(String label, String count, String href, boolean chosen, boolean deep) {}
}
