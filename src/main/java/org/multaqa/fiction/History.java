package org.multaqa.fiction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * When what happened to an organisation. Counted back from one fixed day, so that two malls are alike whenever they are
 * made; some were last confirmed years before it.
 *
 * @param founded the year
 * @param claimedOn null for a listing
 * @param confirmedOn null if nobody did
 */
record History(int founded, LocalDate publishedOn, @Nullable LocalDate claimedOn, @Nullable LocalDate confirmedOn) {

    /** The day on which all of it was made up. */
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalDate OPENING = LocalDate.of(2019, 1, 6);
    private static final int OPEN_DAYS = 2_690;
    private static final int LONGEST_CLAIM = 300;

    /** @param since the earliest year in which it can have been founded */
    static History of(Draw draw, int since) {
        var published = OPENING.plusDays(draw.below(OPEN_DAYS, "published"));
        var claimed = draw.percent(75, "claimed")
                ? earlier(DAY, published.plusDays(draw.below(LONGEST_CLAIM, "claim")))
                : null;
        var confirmed = draw.percent(60, "confirmed") ? later(published, DAY.minusDays(unconfirmedFor(draw))) : null;
        return new History(founded(draw, since), published, claimed, confirmed);
    }

    static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).toInstant(ZoneOffset.UTC);
    }

    private static int unconfirmedFor(Draw draw) {
        return draw.percent(70, "fresh") ? draw.below(365, "days") : 365 + draw.below(2_000, "days");
    }

    private static int founded(Draw draw, int since) {
        int age = draw.below(100, "age");
        int earliest = Math.max(since, age < 70 ? 1995 : age < 92 ? 1970 : 1921);
        int latest = Math.max(earliest + 5, age < 70 ? 2018 : age < 92 ? 1994 : 1969);
        return earliest + draw.below(latest - earliest + 1, "founded");
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
