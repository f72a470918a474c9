package org.multaqa.accounts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;

/**
 * A person with an account.
 *
 * @param name what others see; it may be a pseudonym, 1 to {@value #LONGEST_NAME} characters
 * @param language in which they are written to
 * @param zone by whose clock they are told times
 * @param suspendedAt since when a moderator keeps them out, or null
 */
public record Person(UUID id, String name, Language language, ZoneId zone, Instant joinedAt,
        @Nullable Instant suspendedAt) {

    /** How many characters a name can have. */
    public static final int LONGEST_NAME = 80;

    /** Someone who joins now. */
    public static Person joining(String name, Language language, ZoneId zone, Instant now) {
        return new Person(UUID.randomUUID(), name, language, zone, now, null);
    }

    public Person {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
        }
    }

    /** Goes by another name, reads another language or lives by another clock. */
    public Person goBy(String name, Language language, ZoneId zone) {
        return new Person(id, name, language, zone, joinedAt, suspendedAt);
    }
}
