package org.multaqa.search.made;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody might type for a real organisation, made from its name by a rule.
 *
 * @param kind the rule, such as {@code arabizi}
 * @param expected what fits the words: the record it was made from, and every other that fits them just as well
 * @param stripped what the index must not know of the record for the query to test what it tests
 */
public record MadeQuery(String kind, String query, Set<UUID> expected, StrippedSide stripped) {}
