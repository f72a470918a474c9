package org.multaqa.organisations;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may see a contact. */
public enum Audience {

    EVERYONE, MEMBERS,
    /** Nobody but the organisation itself. */
    NOBODY;

    /** The word in files and the database, where the policy reads it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Audience> of(String word) {
        return Stream.of(values()).filter(audience -> audience.word().equals(word)).findFirst();
    }
}
