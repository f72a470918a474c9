package org.multaqa.search;

import java.util.List;

/**
 * Why two things may be the same: facts of which a page makes a sentence in the reader's language. Whatever a reason
 * says can be read off the two; words are given as they were written, in small letters.
 */
public sealed interface Reason {

    /** A name of each has words that meet, and they tell at least a quarter of what both names do. */
    record NamesAlike(Likeness likeness, List<Meeting> words) implements Reason {}

    /** Both have the same acronym, given in small letters and without dots. */
    record SameAcronym(String acronym) implements Reason {}

    /**
     * One is called by letters with which the words of the other's name begin.
     *
     * @param ofEntered whether the letters are of the entered one
     */
    record Initials(String letters, List<String> words, boolean ofEntered) implements Reason {}

    /**
     * The acronym of one are letters with which the words of the other's name begin, and not those of its own name.
     *
     * @param ofEntered whether the acronym is of the entered one
     */
    record AcronymSpelt(String acronym, List<String> words, boolean ofEntered) implements Reason {}

    /**
     * One is called as the other's web site is.
     *
     * @param ofEntered whether the name is of the entered one, and the web site of the listed one
     */
    record NamedAsWebsite(String name, String domain, boolean ofEntered) implements Reason {}

    /** Both have web sites at the same domain. */
    record SameWebsite(String domain) implements Reason {}

    /** Both are at places with these words, which name no country. */
    record SamePlace(List<String> words) implements Reason {}

    /** Both are of the country with this code (ISO 3166-1 alpha-2), in small letters. */
    record SameCountry(String country) implements Reason {}

    /** How two names are alike. */
    enum Likeness {
        /** The same words, whatever their order, marks and articles. */
        SAME,
        /** Some words are spelt, inflected or mistyped otherwise, or stand in one of the names only. */
        ALIKE,
        /** Some words mean the same in different languages. */
        TRANSLATED,
        /** They are written in different scripts. */
        OTHER_SCRIPT
    }

    /** A word, or some beside each other, of the entered name and of the listed one. */
    record Meeting(String entered, String listed, Way way) {}

    /** How two words meet. */
    enum Way {
        /** The same letters, with other marks or another article at most, or parted otherwise. */
        SAME,
        /** With or without a word that Arabic joins to it, or another number or gender. */
        INFLECTED,
        /** A short form of it, such as univ. */
        SHORTENED,
        /** Another word of one language for the same. */
        SYNONYM,
        /** The same in another language, by the lexicon. */
        TRANSLATED,
        /** In an English and a French name, of one root: physiology, physiologie. */
        COGNATE,
        /** It sounds alike. */
        HEARD,
        /** Few letters differ. */
        MISTYPED
    }
}
