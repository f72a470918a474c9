package org.multaqa.fiction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Provenance;
import org.multaqa.organisations.Relation.Bond;
import org.multaqa.organisations.Relations.Tie;
import org.multaqa.organisations.Slug;

/**
 * Invented organisations, each made from its number alone: the same number always gives the same
 * organisation, and nothing need be remembered between two of them.
 */
public final class InventedOrganisations {

    /** After so many the pattern of countries and kinds of names begins again. */
    public static final int PATTERN = Slots.SIZE;

    /** How many can be published, none with another's name. */
    public static final int MOST = (int) Identities.HIDDEN;

    private static final int TRIES = 60;

    private final Identities identities;
    private final InventedProfiles profiles;

    /** Reads the vocabulary, which takes a moment. */
    public InventedOrganisations() {
        var words = new Vocabulary();
        identities = new Identities(words);
        profiles = new InventedProfiles(words);
    }

    /** A published one, by its number from 0 on. */
    public Organisation published(int number) {
        var who = identities.of(number);
        var history = History.of(new Draw(number), who.purpose().since());
        var organisation = draft(who, history).publish(History.morningOf(history.publishedOn()));
        var claimedOn = history.claimedOn();
        if (claimedOn != null) {
            organisation = organisation.claim(History.morningOf(claimedOn));
        }
        var confirmedOn = history.confirmedOn();
        return confirmedOn == null ? organisation : organisation.confirm(confirmedOn);
    }

    /** One that no visitor sees, by its own number from 0 on: a draft, an unlisted or a dark one. */
    public Organisation hidden(int number) {
        var who = identities.of(Identities.HIDDEN + number);
        var history = History.of(new Draw(who.number()), who.purpose().since());
        var draft = draft(who, history);
        var publishedAt = History.morningOf(history.publishedOn());
        return switch (number % 3) {
            case 0 -> draft;
            case 1 -> draft.publish(publishedAt).unlist();
            default -> draft.publish(publishedAt).claim(publishedAt).goDark();
        };
    }

    /** What a published one is a branch or member of: always one with a smaller number. */
    public Optional<Tie> tie(int number) {
        var who = identities.of(number);
        var parent = who.parent();
        if (parent != null) {
            return Optional.of(new Tie(id(number), Bond.BRANCH_OF, id(parent)));
        }
        return number > 0 && new Draw(number).percent(6, "member")
                ? joined(who).map(other -> new Tie(id(number), Bond.MEMBER_OF, id(other.number())))
                : Optional.empty();
    }

    /** A network, federation or alliance of the same part of the world, else of anywhere. */
    private Optional<Identity> joined(Identity who) {
        var draw = new Draw(who.number());
        List<Identity> wide = IntStream.range(0, TRIES)
                .mapToObj(trial -> identities.of(draw.below((int) who.number(), "member" + trial)))
                .filter(other -> other.body().wide() && other.parent() == null)
                .toList();
        Predicate<Identity> near = other -> other.land().tongue().equals(who.land().tongue());
        return Stream.concat(wide.stream().filter(near), wide.stream()).findFirst();
    }

    private Organisation draft(Identity who, History history) {
        var name = InventedNames.shortened(who).in(InventedProfiles.original(who));
        return Organisation.draft(id(who.number()), Slug.of(name) + "-" + (who.number() + 1),
                profiles.of(who, history.founded()), provenance(history));
    }

    private static @Nullable Provenance provenance(History history) {
        return history.claimedOn() == null
                ? new Provenance("Sample mall", null, "CC0-1.0", history.publishedOn())
                : null;
    }

    private static UUID id(long number) {
        return UUID.nameUUIDFromBytes(("multaqa sample " + number).getBytes(StandardCharsets.UTF_8));
    }
}
