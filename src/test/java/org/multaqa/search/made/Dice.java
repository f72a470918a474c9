package org.multaqa.search.made;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that falls the same in every run and on every machine: what it falls for, and which record, decide it. */
public final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    public static Dice of(UUID record, String purpose) {
        return new Dice(record.getMostSignificantBits() ^ record.getLeastSignificantBits() ^ purpose.hashCode());
    }

    public int below(int sides) {
        return random.nextInt(sides);
    }

    public boolean oneIn(int sides) {
        return below(sides) == 0;
    }

    <T> T oneOf(List<T> faces) {
        return faces.get(below(faces.size()));
    }
}
