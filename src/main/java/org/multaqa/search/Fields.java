package org.multaqa.search;

import org.multaqa.language.Language;

/** The fields of the index. Whoever changes them, or how a word is folded, raises {@link #VERSION}. */
final class Fields {

    /** An index of another version is not read: it is built anew. */
    static final int VERSION = 2;

    /** Kind and id in one: what a document is replaced and deleted by. */
    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";

    /** The words of the names that find a thing without being shown. */
    static final String OTHER_NAME = "name.other";
    /** Every word of every name, in one field: what words there are, and how rare each is. */
    static final String WORD = "word";
    /** Each name in one piece. */
    static final String WHOLE_NAME = "name.whole";
    static final String ACRONYM = "acronym";
    static final String PLACE = "place";

    static final String PUBLISHED = "published";
    static final String CONFIRMED = "confirmed";

    /** What ranks before any question is asked. */
    static final String RANK = "rank";
    static final String STANDING = "standing";
    static final String SHORTNESS = "shortness";

    static final String SHOWN_ORIGINAL = "shown.original";

    private Fields() {}

    static String name(Language language) {
        return "name." + language.code();
    }

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
