package org.multaqa.organisations;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far an organisation works. */
public enum Reach {

    LOCAL, NATIONAL,
    /** The Arab world. */
    REGIONAL, GLOBAL;

    /** The word in addresses, files and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Reach> of(String word) {
        return Stream.of(values()).filter(reach -> reach.word().equals(word)).findFirst();
    }
}
