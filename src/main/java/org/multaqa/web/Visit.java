package org.multaqa.web;

import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.Wording;

/**
 * One request as the pages see it: who reads is a parameter of every handler, and never ambient.
 *
 * @param path the address below the language, decoded, without a slash at either end
 */
public record Visit(Reader reader, Wording wording, String path) {

    /** As whom the data is read for this page. */
    public Viewer viewer() {
        return reader.viewer();
    }

    public Language language() {
        return wording.language();
    }

    /** A message in the reader's language. */
    public String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }
}
