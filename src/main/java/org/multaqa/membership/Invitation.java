package org.multaqa.membership;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.Purpose;

/**
 * That an owner wants somebody in the organisation, whom they know by an address alone.
 *
 * @param invitedBy the owner, with whose standing it ends
 */
record Invitation(UUID id, UUID organisation, EmailAddress address, Standing standing, UUID invitedBy,
        Instant invitedAt, Instant endsAt) {

    /** What the link in its letter is good for. */
    static final Purpose PURPOSE = new Purpose("membership", Duration.ofDays(7));

    /** A new one. */
    static Invitation of(EmailAddress address, UUID organisation, Standing standing, UUID owner, Instant now) {
        return new Invitation(UUID.randomUUID(), organisation, address, standing, owner, now,
                now.plus(PURPOSE.lasts()));
    }
}
