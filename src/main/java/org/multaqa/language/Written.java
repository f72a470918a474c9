package org.multaqa.language;

/**
 * A text together with the language it is really in, so that a page can mark it with {@code lang} and {@code dir}.
 *
 * @param text never blank
 */
public record Written(String text, Language language) {

    /** Whether a reader of this language reads it as it is; if not, the page says which language it is in. */
    public boolean isIn(Language reader) {
        return language == reader;
    }
}
