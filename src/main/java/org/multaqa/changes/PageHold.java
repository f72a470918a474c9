package org.multaqa.changes;

import org.multaqa.cache.PageCache;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * Holds the pages while a transaction of this node commits what it changed. PostgreSQL has committed a moment before
 * the program knows: forgetting pages afterwards would show old ones in between, and forgetting them before would let
 * new ones be made of what is old.
 *
 * <p>It has no state, so that a transaction with many changes registers it once.
 */
record PageHold(PageCache pages) implements TransactionSynchronization {

    @Override
    public void beforeCompletion() {
        pages.hold();
    }

    @Override
    public void afterCompletion(int status) {
        pages.release();
    }
}
