package org.multaqa.membership;

import java.time.Instant;
import java.util.UUID;

/** That a person writes for an organisation. */
public record Membership(UUID organisation, UUID person, Standing standing, Instant since) {

    public boolean isOwner() { return standing == Standing.OWNER; }

    /** The same, as something else from now on. */
    Membership become(Standing standing) {
        return new Membership(organisation, person, standing, since);
    }
}
