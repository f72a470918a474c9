package org.multaqa.editing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A version of what an organisation says of itself.
 *
 * @param number counted from 1, for each organisation
 * @param person who wrote it; null for the mall itself, and for somebody who is gone
 * @param minor whether translations need not be looked at again
 * @param note what its author says of the change, at most {@value #LONGEST_NOTE} characters; may be empty
 */
record Revision(UUID organisation, int number, Instant at, @Nullable UUID person, Author author, Sheet sheet,
        boolean minor, String note) {

    static final int LONGEST_NOTE = 300;
}
