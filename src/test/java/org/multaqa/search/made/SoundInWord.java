package org.multaqa.search.made;

import java.util.List;

/** A sound among those before and after it, the silent letters left out. */
record SoundInWord(List<Sound> audible, int at) {

    private static final int VOWELS_OF_A_LONG_WORD = 3;

    Sound sound() {
        return audible.get(at);
    }

    boolean isFirst() { return at == 0; }

    boolean isLast() { return at == audible.size() - 1; }

    boolean isBeforeVowel() { return isVowel(at + 1); }

    boolean isBesideVowel() { return isVowel(at - 1) || isVowel(at + 1); }

    boolean isBetweenVowels() { return isVowel(at - 1) && isVowel(at + 1); }

    boolean isAfter(String letters) {
        return at > 0 && audible.get(at - 1).latin().endsWith(letters);
    }

    /** Where an ear expects shadda; not after the vowel that begins a word. */
    boolean isAfterShortVowel() {
        return at > 1 && audible.get(at - 1).isUnwritten();
    }

    boolean isInFirstSyllable() { return audible.subList(0, at).stream().noneMatch(Sound::isVowel); }

    /** Whether a long word can still be said without this vowel: it has one consonant on each side, and they vowels. */
    boolean isDispensable() {
        return audible.stream().filter(Sound::isVowel).count() >= VOWELS_OF_A_LONG_WORD && isSingle(at - 1)
                && isSingle(at + 1) && isVowel(at + 2) && (at == 1 || isVowel(at - 2));
    }

    private boolean isVowel(int i) {
        return i >= 0 && i < audible.size() && audible.get(i).isVowel();
    }

    private boolean isSingle(int i) {
        return i >= 0 && i < audible.size() && !audible.get(i).isVowel() && !audible.get(i).isDoubled();
    }
}
