package org.multaqa.search.ranking;

import org.multaqa.search.Findable;

/**
 * What goes before what fits as well: the thing that stands higher, then the one with the shorter name.
 *
 * @param number the higher, the earlier
 */
public record Prominence(long number) {

    private static final int LONGEST = 999;
    private static final int STEP = LONGEST + 1;
    private static final int STEPS = 1_000;

    public static Prominence of(Findable findable) {
        int shortest = findable.name().texts().values().stream().mapToInt(String::length).min().orElse(LONGEST);
        return new Prominence(Math.round(findable.standing() * STEPS) * STEP + LONGEST - Math.min(LONGEST, shortest));
    }

    /** How high the thing stands, from 0 to 1. */
    public double standing() {
        return (double) (number / STEP) / STEPS;
    }
}
