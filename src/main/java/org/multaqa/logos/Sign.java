package org.multaqa.logos;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.files.KeptFile;
import org.multaqa.organisations.Emblem;

/**
 * The picture by which an organisation is known: its logo, or the emblem if it has none. It always stands beside the
 * name, and so says nothing to those who hear the page.
 *
 * @param organisation its id
 */
public record Sign(UUID organisation, @Nullable Logo logo) {

    /** An HTML element for a list; it is fetched when the reader comes near it. */
    public String small() {
        return logo == null ? emblem() : picture(logo.small(), " loading=\"lazy\"");
    }

    /** An HTML element for the head of the organisation's own page. */
    public String large() {
        return logo == null ? emblem() : picture(logo.large(), "");
    }

    private String emblem() {
        return new Emblem(organisation).svg();
    }

    private static String picture(KeptFile file, String loading) {
        return "<img class=\"logo\" src=\"%s\" width=\"%d\" height=\"%d\" alt=\"\"%s>".formatted(file.address(),
                file.box().width(), file.box().height(), loading);
    }
}
