package org.multaqa.directory;

/**
 * A country in a table.
 *
 * @param count of organisations, as the reader writes numbers
 * @param share of the largest count, in percent, for the bar beside it
 */
public record CountryRow(String name, String href, String count, long share) {}
