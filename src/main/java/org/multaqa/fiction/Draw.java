package org.multaqa.fiction;

import java.util.List;

/** Chance for one organisation: what is drawn depends on its number and on what the draw is for, and on nothing else. */
record Draw(long number) {

    /** A number from 0 to bound - 1. */
    int below(int bound, String what) {
        return (int) Long.remainderUnsigned(mixed(mixed(number) + what.hashCode()), bound);
    }

    boolean percent(int chance, String what) {
        return below(100, what) < chance;
    }

    <T> T of(List<T> choices, String what) {
        return choices.get(below(choices.size(), what));
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
    static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
