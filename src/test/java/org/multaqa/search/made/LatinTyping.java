package org.multaqa.search.made;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How keyboards and habits differ among those who write in Latin letters. */
final class LatinTyping {

    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,7}");

    private LatinTyping() {}

    static Optional<String> withoutAccents(WrittenName name, Dice dice) {
        var typed = LatinWords.withoutAccents(name.text());
        return typed.equals(name.text()) ? Optional.empty() : Optional.of(typed);
    }

    /** Capitals keep their accents only where the keyboard has them. */
    static Optional<String> upperCase(WrittenName name, Dice dice) {
        var typed = name.text().toUpperCase(Locale.ROOT);
        return typed.equals(name.text())
                ? Optional.empty()
                : Optional.of(dice.oneIn(2) ? typed : LatinWords.withoutAccents(typed));
    }

    /** U.N.H.C.R. or U.N.H.C.R; empty for an acronym with small letters or signs. */
    static Optional<String> dotted(String acronym, Dice dice) {
        if (!ACRONYM.matcher(acronym).matches()) {
            return Optional.empty();
        }
        var dotted = String.join(".", acronym.split(""));
        return Optional.of(dice.oneIn(3) ? dotted : dotted + ".");
    }
}
