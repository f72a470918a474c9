package org.multaqa.editing;

import java.util.Optional;

/**
 * From which state a form was made.
 *
 * @param number of the version
 * @param mark of what it said
 */
record Version(int number, String mark) {

    static Optional<Version> parse(String text) {
        return text.matches("[0-9]{1,9}-[0-9a-f]{16}")
                ? Optional.of(new Version(Integer.parseInt(text.substring(0, text.indexOf('-'))),
                        text.substring(text.indexOf('-') + 1)))
                : Optional.empty();
    }

    /** As a form carries it. */
    @Override
    public String toString() {
        return number + "-" + mark;
    }
}
