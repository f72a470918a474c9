package org.multaqa.membership;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody asks to write for an organisation.
 *
 * @param line what they tell its owners, 1 to {@value #LONGEST} characters
 */
public record JoinRequest(UUID organisation, UUID person, String line, Instant askedAt) {

    /** How many characters the line can have. */
    static final int LONGEST = 200;

    public JoinRequest {
        if (line.isBlank() || line.length() > LONGEST) {
            throw new IllegalArgumentException("a line has 1 to " + LONGEST + " characters");
        }
    }
}
