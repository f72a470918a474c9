package org.multaqa.logos;

import java.util.Map;
import java.util.UUID;

/**
 * What some organisations are known by.
 *
 * @param logos of those that have one
 */
public record Signs(Map<UUID, Logo> logos) {

    /** That of this organisation. */
    public Sign of(UUID organisation) {
        return new Sign(organisation, logos.get(organisation));
    }
}
