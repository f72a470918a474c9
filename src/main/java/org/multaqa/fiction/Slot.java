package org.multaqa.fiction;

import org.jspecify.annotations.Nullable;

/**
 * What is the same for an organisation and the one 2,000 after it.
 *
 * @param rank of this slot among those of the same tongue and style, from 0
 * @param peers how many slots those are
 * @param parent the slot of the organisation of which this one is a branch, or null
 */
record Slot(Land land, Style style, int rank, int peers, @Nullable Integer parent) {}
