package org.multaqa.fiction;

/**
 * The numbers from 0 to size - 1 in an order that looks like chance, and is the same each time: any place in it is
 * known at once, so that millions of names can be dealt out, none twice, without remembering one.
 */
record Shuffle(long size, long seed) {

    private static final int ROUNDS = 4;

    Shuffle {
        if (size < 1) {
            throw new IllegalArgumentException("nothing to shuffle");
        }
    }

    /** The number that comes at that place. */
    long at(long place) {
        if (place < 0 || place >= size) {
            throw new IndexOutOfBoundsException(place);
        }
        long number = place;
        do {
            number = permuted(number);
        } while (number >= size);
        return number;
    }

    /** A Feistel network over the smallest even number of bits that holds the size. */
    private long permuted(long number) {
        int half = (65 - Long.numberOfLeadingZeros(size)) / 2;
        long mask = (1L << half) - 1;
        long left = number >>> half;
        long right = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (Draw.mixed(Draw.mixed(seed + round) + right) & mask);
            left = right;
            right = next;
        }
        return left << half | right;
    }
}
