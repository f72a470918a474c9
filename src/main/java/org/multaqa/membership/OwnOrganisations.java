package org.multaqa.membership;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.multaqa.language.Language;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Where the pages of organisations are below {@code /my}: by slug, as people read it, or by id, as letters name it. */
@Component
class OwnOrganisations {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Organisations organisations;

    OwnOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The one at that address, if the viewer may see it. */
    Optional<Organisation> at(String slugOrId) {
        return organisations.withSlug(slugOrId)
                .or(() -> ID.matcher(slugOrId).matches()
                        ? organisations.withId(UUID.fromString(slugOrId))
                        : Optional.empty());
    }

    /** The address of one of its pages, encoded, by the slug or id by which the reader came. */
    static String path(Language language, String slugOrId, String page) {
        return "/" + language.code() + "/my/organisations/"
                + UriUtils.encodePathSegment(slugOrId, StandardCharsets.UTF_8) + "/" + page;
    }
}
