package org.multaqa.search.ranking;

/**
 * A word of the mall's names that an asked word may mean.
 *
 * @param word bare, as the index has it
 * @param likeness from 0 to 1: how surely it is meant
 */
public record Meaning(String word, float likeness, Way way) {

    /** How an asked word leads to another, the surest first. */
    public enum Way {
        /** It is that word. */
        TYPED,
        /** With or without what is joined before it: و ب ل ك ف. */
        JOINED,
        /** Another number or gender of it. */
        INFLECTED,
        /** What it is called in another language, by the lexicon. */
        TRANSLATED,
        /** It sounds like it. */
        HEARD,
        /** It is that word with a typing error. */
        MISTYPED
    }
}
