package org.multaqa.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Written;

/**
 * An organisation as a row of a list.
 *
 * @param id of the element
 * @param href of its kiosk
 * @param sign its logo or emblem, an HTML element
 * @param name in the language that suits the reader best
 * @param original the name as it was written, where that is another one, or null
 * @param acronym or empty
 * @param line what it does in one line, or null
 * @param city or null
 * @param country its name, or empty
 * @param countryHref the country's page, or empty
 * @param topics it works under
 * @param standing in words: kiosk or listing
 * @param confirmed in words: when it was confirmed, or that nobody has
 */
public record Entry(String id, String href, String sign, Written name, @Nullable Written original, String acronym,
        @Nullable Written line, @Nullable Written city, String country, String countryHref, List<Link> topics,
        String standing, String confirmed) {}
