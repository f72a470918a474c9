package org.multaqa.directory;

import org.multaqa.language.Language;
import org.multaqa.names.ArabicForms;

/**
 * What a reader typed, or likely meant to.
 *
 * @param lang the language of its letters (BCP 47): the reader's, if theirs are of that script; empty if nobody knows
 */
public record TypedText(String text, String lang) {

    static TypedText of(String text, Language reader) {
        boolean arabic = text.codePoints().mapToObj(Character::toString).anyMatch(ArabicForms::isArabic);
        return new TypedText(text, arabic ? Language.AR.code() : reader == Language.AR ? "" : reader.code());
    }
}
