package org.multaqa.web;

import java.util.Optional;
import java.util.UUID;

import org.multaqa.gate.Viewer;

/**
 * Who reads a page.
 *
 * @param viewer as whom the data is read for them
 * @param name by which they go, or empty for a visitor
 * @param team whether they are of the team at the desk, open to them now or after their second factor
 * @param formToken what forms that they send must carry, masked anew on each page; empty for whoever needs none
 */
public record Reader(Viewer viewer, String name, boolean team, String formToken) {

    /** Anyone. */
    public static final Reader VISITOR = new Reader(Viewer.VISITOR, "", false, "");

    /** Anyone whose forms must carry that. */
    public static Reader visitor(String formToken) {
        return new Reader(Viewer.VISITOR, "", false, formToken);
    }

    /** Who it is, if they are signed in. */
    public Optional<UUID> person() {
        return Optional.ofNullable(viewer.person());
    }

    /**
     * Who it is, on pages that only those reach who are signed in.
     *
     * @throws MissingException for a visitor, to whom there is no such page
     */
    public UUID self() {
        return person().orElseThrow(MissingException::new);
    }

    public boolean isSignedIn() { return viewer.person() != null; }
}
