package org.multaqa.search;

import org.multaqa.language.Language;

/** The fields of the index. Whoever changes them, or how a word is folded, raises {@link #VERSION}. */
final class Fields {

    /** An index of another version is not read: it is built anew. */
    static final int VERSION = 4;

    /** Kind and id in one: what a document is replaced and deleted by. */
    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";

    /** Every word of every name, bare, and those that may be written joined. */
    static final String WORD = "word";
    /** Each name in one piece. */
    static final String WHOLE_NAME = "name.whole";
    /** The first letters of each name, up to {@link Labels#NAME_BEGINNING}. */
    static final String NAME_BEGINNING = "beginning.name";
    /** The first letters of each word, up to {@link Labels#WORD_BEGINNING}. */
    static final String WORD_BEGINNING = "beginning.word";
    static final String ACRONYM = "acronym";
    /** With which the words of a name begin. */
    static final String INITIALS = "initials";
    static final String PLACE = "place";
    /** Of a web site. */
    static final String DOMAIN = "domain";

    static final String PUBLISHED = "published";
    static final String CONFIRMED = "confirmed";

    /** Which goes before equals: how far it stands, then how short its name is. */
    static final String PROMINENCE = "prominence";
    /** What a thing is called, in one piece, to be compared word by word. */
    static final String LABELS = "labels";

    static final String SHOWN_ORIGINAL = "shown.original";

    private Fields() {}

    static String text(Language language) {
        return "text." + language.code();
    }

    static String shown(Language language) {
        return "shown." + language.code();
    }

    static String order(Language reader) {
        return "order." + reader.code();
    }

    /** One value of a facet a term, to filter by. */
    static String filter(String facet) {
        return "filter." + facet;
    }

    /** All values of a facet in one, to count. */
    static String facet(String facet) {
        return "facet." + facet;
    }
}
