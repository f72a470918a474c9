package org.multaqa.accounts;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * Somebody's own account.
 *
 * @param saved whether what they sent has just been kept
 * @param address theirs, which nobody else sees
 * @param coded whether they have an authenticator app
 */
record AccountPage(Frame frame, Problems problems, boolean saved, AccountFields fields, String address, boolean coded,
        List<Stay> sessions) implements Page {

    /**
     * One of their sessions.
     *
     * @param seen when a request last came from it, by their clock
     * @param here whether it is this one
     */
    record Stay(UUID id, String device, String how, LocalDateTime seen, boolean here) {}

    String seen(Stay stay) {
        return frame.date(stay.seen().toLocalDate());
    }
}
