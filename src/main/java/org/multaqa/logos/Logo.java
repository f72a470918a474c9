package org.multaqa.logos;

import org.multaqa.files.KeptFile;

/**
 * The logo of an organisation.
 *
 * @param large for the organisation's own pages, within 320 pixels square
 * @param small for lists, within 96
 */
public record Logo(KeptFile large, KeptFile small) {}
