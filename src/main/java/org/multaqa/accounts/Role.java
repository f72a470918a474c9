package org.multaqa.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody of the host's team does at the desk. */
public enum Role {

    /** Invites, checks, edits listings with their source, merges, features, translates. */
    EDITOR,
    /** Hides content, suspends people, handles reports; edits no kiosk. */
    MODERATOR,
    /** Sets the mall up and gives roles; reads no private discussion unnoticed. */
    ADMINISTRATOR;

    /** The word in the database, where the policies read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that word, if it is one. */
    public static Optional<Role> of(String word) {
        return Stream.of(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
