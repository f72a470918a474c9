package org.multaqa.accounts;

import java.util.Optional;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import com.ibm.icu.text.UnicodeSet;

/** What people may call themselves: letters of scripts that belong together, and nothing that turns or hides text. */
public final class PersonName {

    private static final UnicodeSet REFUSED = new UnicodeSet("[[:Bidi_Control:][:Cc:][:Cs:][:Co:][:Cn:]<>@]").freeze();
    private static final UnicodeSet TURNING = new UnicodeSet("[[:Bidi_Control:][:Cc:][:Cs:][:Co:]]").freeze();
    private static final SpoofChecker SPOOFS = new SpoofChecker.Builder().setChecks(SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(RestrictionLevel.MODERATELY_RESTRICTIVE)
            .build();

    private PersonName() {}

    /** Whether a text, be it an organisation's name, has signs that hide, or turn the direction of what is around them. */
    public static boolean hidesOrTurns(String text) {
        return TURNING.containsSome(text);
    }

    /** The key of what is wrong with it as a name, or empty. */
    public static Optional<String> problem(String name) {
        if (name.isBlank()) {
            return Optional.of("accounts.problem.name.empty");
        }
        if (name.length() > Person.LONGEST_NAME) {
            return Optional.of("accounts.problem.name.long");
        }
        return REFUSED.containsSome(name) || SPOOFS.failsChecks(name)
                ? Optional.of("accounts.problem.name.signs")
                : Optional.empty();
    }
}
