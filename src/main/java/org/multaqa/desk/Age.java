package org.multaqa.desk;

import java.time.Duration;
import java.time.Instant;

import org.multaqa.language.Wording;

/** How long something has waited, in words: as exactly as one must know who chooses what to take first. */
final class Age {

    private Age() {}

    static String of(Instant since, Instant now, Wording wording) {
        var age = Duration.between(since, now);
        if (age.toDays() > 0) {
            return wording.text("desk.age.days", age.toDays());
        }
        return age.toHours() > 0
                ? wording.text("desk.age.hours", age.toHours())
                : wording.text("desk.age.minutes", Math.max(0, age.toMinutes()));
    }
}
