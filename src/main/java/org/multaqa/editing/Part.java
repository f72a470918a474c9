package org.multaqa.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of the form, saved by itself. */
enum Part {

    NAMES, TEXTS, WORK, PLACE, CONTACT;

    /** Its word in addresses and keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Part> of(String word) {
        return Stream.of(values()).filter(part -> part.word().equals(word)).findFirst();
    }

    /** What is written on it. */
    List<Line> lines() {
        return Stream.of(Line.values()).filter(line -> line.part() == this).toList();
    }
}
