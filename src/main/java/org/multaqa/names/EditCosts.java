package org.multaqa.names;

/** What it costs to make one word of another, letter by letter. */
public interface EditCosts {

    /** That one stands where the other was expected; 0 for the same. */
    float replace(char one, char other);

    /** That a letter is there, or not, where the other word has none, or it. */
    float drop(char letter);

    /** That two neighbours have changed places. */
    float swap(char first, char second);
}
