package org.multaqa.search.made;

/**
 * One letter of an Arabic word and how a Latin name writes it.
 *
 * @param arabic the letter, or {@link #UNWRITTEN} for a short vowel
 * @param latin in lower case without accents; empty for a letter that the Latin name leaves out
 */
record Sound(char arabic, String latin) {

    /** Arabic writes no short vowels. */
    static final char UNWRITTEN = 0;

    boolean isUnwritten() { return arabic == UNWRITTEN; }

    /** Heard as a vowel; و and ي can be either, and the h of a final -ah is silent. */
    boolean isVowel() {
        return !latin.isEmpty()
                && (arabic == 'ة' || latin.chars().allMatch(letter -> "aeiou".indexOf(letter) >= 0));
    }

    boolean isDoubled() {
        int half = latin.length() / 2;
        return !isVowel() && half > 0 && latin.length() % 2 == 0
                && latin.substring(0, half).equals(latin.substring(half));
    }
}
