package org.multaqa.accounts;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's stay in the mall with one browser, from signing in to signing out.
 *
 * @param seenAt when a request last came from it, five minutes exactly
 * @param bothProvedAt when a second factor was last proved besides, or null
 * @param stays whether it outlives the browser's closing
 * @param device the kind of browser, in words, such as {@code Firefox · Android}; nothing by which it could be told
 *     from others of its kind
 */
public record Session(UUID id, UUID person, Proof proof, Instant begunAt, Instant seenAt,
        @Nullable Instant bothProvedAt, boolean stays, String device) {}
