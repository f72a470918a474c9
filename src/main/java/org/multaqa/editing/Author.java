package org.multaqa.editing;

import java.util.Locale;

/** From which side a version comes. */
enum Author {

    /** The organisation's own people. */
    OWN,
    /** An editor of the mall. */
    DESK,
    /** No form at all: a registration, an import. */
    MALL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Author of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
