package org.multaqa.editing;

/**
 * Something that can be chosen.
 *
 * @param value as the form sends it
 */
record Choice(String value, String label, boolean chosen) {}
