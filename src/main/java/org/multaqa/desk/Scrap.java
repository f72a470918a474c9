package org.multaqa.desk;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.names.ArabicForms;

/**
 * A piece of text as it is really written.
 *
 * @param lang its language, where that is another one than the page's and is known, or null
 * @param dir its direction, where it has a language, or null
 */
record Scrap(String text, @Nullable String lang, @Nullable String dir) {

    /** In that language; null where nobody knows it, and then its letters tell. */
    static Scrap of(String text, @Nullable Language language, Language reader) {
        var known = language == null ? ofLetters(text) : language;
        return known == null || known == reader
                ? new Scrap(text, null, null)
                : new Scrap(text, known.code(), known.dir());
    }

    /** Latin letters are of many languages, Arabic ones most likely of one. */
    private static @Nullable Language ofLetters(String text) {
        return ArabicForms.isArabic(text) ? Language.AR : null;
    }
}
