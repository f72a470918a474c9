package org.multaqa.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.multaqa.language.Language;
import org.springframework.web.util.UriUtils;

/** Whole addresses, as machines need them. */
final class Links {

    private Links() {}

    static String kiosk(URI baseUrl, Language language, String slug) {
        return baseUrl + "/" + language.code() + "/organisations/"
                + UriUtils.encodePathSegment(slug, StandardCharsets.UTF_8);
    }
}
