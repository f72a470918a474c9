package org.multaqa.search;

import java.util.List;
import java.util.UUID;

/**
 * Something listed that may be the same as what is being entered.
 *
 * @param score from 0 to 1: how likely it is the same
 * @param reasons why, the strongest first; never empty
 */
public record Resemblance(UUID id, double score, List<Reason> reasons) {}
