package org.multaqa.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that this node has taken on, for a while in which no other does.
 *
 * @param lease of which only its holder may say how it ended
 * @param tries how often it was taken on, this time included
 * @param faults how often its writer failed
 */
record Claimed(UUID id, UUID lease, Envelope envelope, Instant queued, int tries, int faults) {}
