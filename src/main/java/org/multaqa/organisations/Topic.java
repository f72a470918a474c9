package org.multaqa.organisations;

import org.multaqa.language.LocalizedText;

/**
 * One of the mall's topics.
 *
 * @param slug its word in addresses and files
 */
public record Topic(String slug, LocalizedText name) {}
