package org.multaqa.organisations;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of organisation it is; one can be of several. */
public enum Kind {

    NONPROFIT, GOVERNMENT, EDUCATION, HEALTHCARE, FACILITY, ARCHIVE, FUNDER, COMPANY, OTHER;

    /** The word in addresses, files and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
