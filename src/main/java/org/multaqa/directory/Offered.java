package org.multaqa.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a text could lead besides what it finds.
 *
 * @param corrected the text as it likely should have been, or null
 * @param correctedHref the address that searches for that, or empty
 * @param offers at most {@link Offers#MOST}, the likeliest first
 */
public record Offered(@Nullable TypedText corrected, String correctedHref, List<Offer> offers) {

    /** For whoever typed nothing. */
    public static final Offered NOTHING = new Offered(null, "", List.of());

    /** Whether there is nothing to offer. */
    public boolean isEmpty() { return corrected == null && offers.isEmpty(); }
}
