package org.multaqa.names;

/**
 * How likely one word is another with typing errors: a letter too many, too few, another one, doubled, or two swapped
 * (Damerau 1964).
 */
public final class Typing implements EditCosts {

    /** The one way to compare. */
    public static final Typing ERRORS = new Typing();

    private static final int SHORTEST = 4;
    private static final int LONG = 6;

    private Typing() {}

    /** How many errors a word may have: in a short one, each makes another word of it. */
    public static int allowed(String word) {
        return word.length() < SHORTEST ? 0 : word.length() < LONG ? 1 : 2;
    }

    /** How like the words remain, from 1 for no error down to 0. */
    public static float likeness(String word, float errors) {
        return Math.max(0, 0.9f - errors * (0.05f + 0.5f / word.length()));
    }

    @Override
    public float replace(char one, char other) {
        return one == other ? 0 : 1;
    }

    @Override
    public float drop(char letter) {
        return 1;
    }

    @Override
    public float swap(char first, char second) {
        return 1;
    }
}
