package org.multaqa.organisations;

import java.util.Locale;

/** Where an organisation stands on its way through the mall. */
public enum State {

    /** Being prepared; nobody but its people and the desk sees it. */
    DRAFT,
    /** Its kiosk is open to everyone. */
    PUBLISHED,
    /** Taken off the lists by the desk, as when nobody has confirmed it for long. */
    UNLISTED,
    /** Hidden everywhere at once by its owner. */
    DARK;

    /** The word in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean canBecome(State next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED -> next == UNLISTED || next == DARK;
            case UNLISTED, DARK -> next == PUBLISHED;
        };
    }
}
