package org.multaqa.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.multaqa.gate.Viewer;

/**
 * Somebody who is signed in, as their request found them.
 *
 * @param roles theirs at the desk, whether or not they may use them now
 * @param coded whether they have an authenticator app, without whose code a password or a link is half a sign-in
 */
public record Signed(Session session, Person person, Set<Role> roles, boolean coded) {

    /** So long after a second factor was proved it counts at the desk. */
    static final Duration PROVED_FOR = Duration.ofHours(12);

    public Signed {
        roles = Set.copyOf(roles);
    }

    public UUID id() {
        return person.id();
    }

    /** Whether nothing is left to prove; until then they are a visitor who may give a code. */
    public boolean isWhole() {
        return !coded || session.bothProvedAt() != null;
    }

    /** Whether the desk is open to them now. */
    public boolean isAtDesk(Instant now) {
        var proved = session.bothProvedAt();
        return !roles.isEmpty() && proved != null && proved.plus(PROVED_FOR).isAfter(now);
    }

    /** As whom they look at the data. */
    public Viewer viewer(Instant now) {
        return !isWhole() ? Viewer.VISITOR : isAtDesk(now) ? Viewer.atDesk(id()) : Viewer.of(id());
    }
}
