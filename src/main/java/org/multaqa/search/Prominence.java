package org.multaqa.search;

/**
 * What goes before what fits as well: the thing that stands higher, then the one with the shorter name.
 *
 * @param number the higher, the earlier
 */
record Prominence(long number) {

    private static final int LONGEST = 999;
    private static final int STEP = LONGEST + 1;
    private static final int STEPS = 1_000;

    static Prominence of(Findable findable) {
        int shortest = findable.name().texts().values().stream().mapToInt(String::length).min().orElse(LONGEST);
        return new Prominence(Math.round(findable.standing() * STEPS) * STEP + LONGEST - Math.min(LONGEST, shortest));
    }

    /** How high the thing stands, from 0 to 1. */
    double standing() {
        return (double) (number / STEP) / STEPS;
    }
}
