package org.multaqa.kiosks;

import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.language.Written;
import org.multaqa.logos.Sign;

/**
 * Another organisation, as a kiosk points to it.
 *
 * @param sign its logo or emblem, an HTML element
 * @param href of its kiosk
 * @param reason in words, why it is pointed to
 */
record Neighbour(String sign, String href, Written name, String reason) {

    static Neighbour of(Sign sign, String slug, LocalizedText name, String reason, Language reader) {
        return new Neighbour(sign.small(), "/" + reader.code() + "/organisations/" + slug,
                name.bestFor(reader), reason);
    }
}
