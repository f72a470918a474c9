package org.multaqa.cases;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a decision of the team, or had one.
 *
 * @param kind what it is about, such as {@code registration}; the feature of that name decides what it leads to
 * @param organisation about which it is, or null
 * @param person who asks, or null for a visitor and for somebody who is gone
 * @param waitingSince since when it waits for the team
 * @param details what the kind needs to know besides: ids and short words
 * @param decidedBy who decided, or null
 */
public record Case(UUID id, String kind, @Nullable UUID organisation, @Nullable UUID person, State state,
        Instant openedAt, Instant waitingSince, Map<String, String> details, @Nullable Instant decidedAt,
        @Nullable UUID decidedBy) {

    /** Where a case stands. */
    public enum State {

        /** Waits for the team. */
        OPEN,
        /** Waits for whoever asks to answer a question of the team. */
        ASKED, APPROVED, REFUSED,
        /** Taken back by whoever asked. */
        WITHDRAWN;

        /** Whether something is still to be decided. */
        public boolean isPending() {
            return this == OPEN || this == ASKED;
        }

        boolean canBecome(State next) {
            return switch (this) {
                case OPEN -> next != OPEN;
                case ASKED -> next != ASKED;
                case APPROVED, REFUSED, WITHDRAWN -> false;
            };
        }
    }

    public Case {
        details = Map.copyOf(details);
    }

    /** A new one, which waits for the team from now on. */
    public static Case open(String kind, @Nullable UUID organisation, @Nullable UUID person,
            Map<String, String> details, Instant now) {
        return new Case(UUID.randomUUID(), kind, organisation, person, State.OPEN, now, now, details, null, null);
    }

    /** The team asks something and waits for the answer. */
    public Case ask() {
        return become(State.ASKED, waitingSince, null, null);
    }

    /** Whoever was asked has answered; it waits for the team again. */
    public Case answer(Instant now) {
        return become(State.OPEN, now, null, null);
    }

    public Case approve(UUID editor, Instant now) {
        return become(State.APPROVED, waitingSince, now, editor);
    }

    public Case refuse(UUID editor, Instant now) {
        return become(State.REFUSED, waitingSince, now, editor);
    }

    /** Whoever asked wants it no more. */
    public Case withdraw() {
        return become(State.WITHDRAWN, waitingSince, null, null);
    }

    private Case become(State next, Instant waiting, @Nullable Instant decided, @Nullable UUID by) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("a case that is " + state + " cannot become " + next);
        }
        return new Case(id, kind, organisation, person, next, openedAt, waiting, details, decided, by);
    }
}
