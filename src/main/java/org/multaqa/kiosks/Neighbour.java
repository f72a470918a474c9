package org.multaqa.kiosks;

import java.util.UUID;

import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.language.Written;
import org.multaqa.organisations.Emblem;

/**
 * Another organisation, as a kiosk points to it.
 *
 * @param emblem as SVG
 * @param href of its kiosk
 * @param reason in words, why it is pointed to
 */
record Neighbour(String emblem, String href, Written name, String reason) {

    static Neighbour of(UUID id, String slug, LocalizedText name, String reason, Language reader) {
        return new Neighbour(new Emblem(id).svg(), "/" + reader.code() + "/organisations/" + slug,
                name.bestFor(reader), reason);
    }
}
