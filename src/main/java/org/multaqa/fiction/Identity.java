package org.multaqa.fiction;

import org.jspecify.annotations.Nullable;

/**
 * Who an organisation is.
 *
 * @param purposeInName whether its name says what it is for
 * @param addition what its name says besides
 * @param parent the number of the organisation of which it is a branch, or null
 */
record Identity(long number, Land land, City city, Body body, Purpose purpose, ProperName proper, Style style,
        boolean purposeInName, Addition addition, @Nullable Long parent) {

    /** What else stands in a name. */
    enum Addition {
        NOTHING, CITY, NATION
    }

    Identity with(Addition other) {
        return new Identity(number, land, city, body, purpose, proper, style, purposeInName, other, parent);
    }

    Identity branch(long branch, City there) {
        var plain = addition == Addition.CITY ? Addition.NOTHING : addition;
        return new Identity(branch, land, there, body, purpose, proper, style, purposeInName, plain, number);
    }
}
