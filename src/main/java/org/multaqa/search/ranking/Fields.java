package org.multaqa.search.ranking;

import org.multaqa.language.Language;

/** The fields of the index. Whoever changes them, or how a word is folded, raises {@link #VERSION}. */
public final class Fields {

    /** An index of another version is not read: it is built anew. */
    public static final int VERSION = 4;

    /** Kind and id in one: what a document is replaced and deleted by. */
    public static final String KEY = "key";
    public static final String KIND = "kind";
    public static final String ID = "id";

    /** Every word of every name, bare, and those that may be written joined. */
    public static final String WORD = "word";
    /** Each name in one piece. */
    public static final String WHOLE_NAME = "name.whole";
    /** The first letters of each name, up to {@link Labels#NAME_BEGINNING}. */
    public static final String NAME_BEGINNING = "beginning.name";
    /** The first letters of each word, up to {@link Labels#WORD_BEGINNING}. */
    public static final String WORD_BEGINNING = "beginning.word";
    public static final String ACRONYM = "acronym";
    /** With which the words of a name begin. */
    public static final String INITIALS = "initials";
    public static final String PLACE = "place";
    /** Of a web site. */
    public static final String DOMAIN = "domain";

    public static final String PUBLISHED = "published";
    public static final String CONFIRMED = "confirmed";

    /** Which goes before equals: how far it stands, then how short its name is. */
    public static final String PROMINENCE = "prominence";
    /** What a thing is called, in one piece, to be compared word by word. */
    public static final String LABELS = "labels";

    public static final String SHOWN_ORIGINAL = "shown.original";

    private Fields() {}

    public static String text(Language language) {
        return "text." + language.code();
    }

    public static String shown(Language language) {
        return "shown." + language.code();
    }

    public static String order(Language reader) {
        return "order." + reader.code();
    }

    /** One value of a facet a term, to filter by. */
    public static String filter(String facet) {
        return "filter." + facet;
    }

    /** All values of a facet in one, to count. */
    public static String facet(String facet) {
        return "facet." + facet;
    }
}
