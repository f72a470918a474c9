package org.multaqa.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.LocalizedText;
import org.multaqa.search.Findable;

/**
 * A civil-society organisation in the mall.
 *
 * @param slug its part of the address of its kiosk; it stays when the name changes
 * @param provenance where its listing comes from, or null where it registered itself
 * @param claimedAt since when its own people answer for the kiosk, or null for a listing
 * @param confirmedOn the day a person last said that it is still right, or null
 * @param publishedAt when it became public, or null if it never was
 */
public record Organisation(UUID id, String slug, State state, Profile profile, @Nullable Provenance provenance,
        @Nullable Instant claimedAt, @Nullable LocalDate confirmedOn, @Nullable Instant publishedAt) {

    /** What the search calls organisations. */
    public static final String FINDABLE = "organisation";

    /** What can be found of it, and what its likeness to others is told from. */
    public Findable findable() {
        return OrganisationFindables.of(this);
    }

    /** A new organisation, not yet public. */
    public static Organisation draft(UUID id, String slug, Profile profile, @Nullable Provenance provenance) {
        return new Organisation(id, slug, State.DRAFT, profile, provenance, null, null, null);
    }

    public LocalizedText name() {
        return profile.name();
    }

    /** Whether an editor made the entry and nobody has claimed it yet. */
    public boolean isListing() {
        return claimedAt == null;
    }

    /** Moves to another address, as when its name is free once it is published. */
    public Organisation at(String slug) {
        return new Organisation(id, slug, state, profile, provenance, claimedAt, confirmedOn, publishedAt);
    }

    /** Opens the kiosk, or opens it again. */
    public Organisation publish(Instant now) {
        return become(State.PUBLISHED, publishedAt == null ? now : publishedAt);
    }

    /** Takes it off the lists. */
    public Organisation unlist() {
        return become(State.UNLISTED, publishedAt);
    }

    /** Hides it everywhere at once, at its owner's wish. */
    public Organisation goDark() {
        return become(State.DARK, publishedAt);
    }

    /** Says something new about it. */
    public Organisation describe(Profile profile, @Nullable Provenance provenance) {
        return new Organisation(id, slug, state, profile, provenance, claimedAt, confirmedOn, publishedAt);
    }

    /** Its own people answer for it from now on. */
    public Organisation claim(Instant now) {
        return new Organisation(id, slug, state, profile, provenance, now, confirmedOn, publishedAt);
    }

    /** A person says that it is still right. */
    public Organisation confirm(LocalDate today) {
        return new Organisation(id, slug, state, profile, provenance, claimedAt, today, publishedAt);
    }

    private Organisation become(State next, @Nullable Instant published) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(
                    "an organisation that is " + state.word() + " cannot become " + next.word());
        }
        return new Organisation(id, slug, next, profile, provenance, claimedAt, confirmedOn, published);
    }
}
