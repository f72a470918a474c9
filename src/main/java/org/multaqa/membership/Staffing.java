package org.multaqa.membership;

import java.util.UUID;
import java.util.function.Supplier;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.membership.StandingLetter.News;
import org.springframework.stereotype.Component;

/**
 * Leaving, removing and changing standing. An organisation that has an owner keeps one: whoever acts waits for those who
 * act in the same organisation at the same moment, and sees then what they have left.
 */
@Component
class Staffing {

    /** What came of it. */
    enum Result {

        DONE,
        /** There is nobody of the kind, or the viewer has no say in it any more. */
        MISSING,
        /** It would leave the organisation without an owner. */
        LAST_OWNER
    }

    private final Memberships memberships;
    private final Tidings tidings;
    private final Gate gate;

    Staffing(Memberships memberships, Tidings tidings, Gate gate) {
        this.memberships = memberships;
        this.tidings = tidings;
        this.gate = gate;
    }

    /** The viewer writes for the organisation no more, as they wish. */
    Result leave(Viewer viewer, UUID organisation) {
        var self = self(viewer);
        return alone(viewer, organisation, () -> memberships.of(self, organisation).map(theirs -> {
            if (isLastOwner(theirs)) {
                return Result.LAST_OWNER;
            }
            memberships.end(organisation, self);
            tidings.log(self, "member-left", organisation, self);
            return Result.DONE;
        }).orElse(Result.MISSING));
    }

    /** An owner removes somebody, who has lost all their rights there with their next request. */
    Result remove(Viewer owner, UUID organisation, UUID person) {
        var self = self(owner);
        if (self.equals(person)) {
            return leave(owner, organisation);
        }
        return alone(owner, organisation, () -> {
            if (!owns(self, organisation) || memberships.of(person, organisation).isEmpty()) {
                return Result.MISSING;
            }
            memberships.end(organisation, person);
            tidings.log(self, "member-removed", organisation, person);
            tidings.tell(person, News.REMOVED, organisation);
            return Result.DONE;
        });
    }

    /** An owner makes somebody, or themselves, an owner or an editor. */
    Result change(Viewer owner, UUID organisation, UUID person, Standing standing) {
        var self = self(owner);
        return alone(owner, organisation, () -> {
            var theirs = memberships.of(person, organisation);
            if (!owns(self, organisation) || theirs.isEmpty()) {
                return Result.MISSING;
            }
            return change(self, theirs.orElseThrow(), standing);
        });
    }

    private Result change(UUID owner, Membership theirs, Standing standing) {
        if (theirs.standing() == standing) {
            return Result.DONE;
        }
        if (isLastOwner(theirs)) {
            return Result.LAST_OWNER;
        }
        memberships.save(theirs.become(standing));
        tidings.log(owner, "member-made-" + standing.word(), theirs.organisation(), theirs.person());
        if (!owner.equals(theirs.person())) {
            tidings.tell(theirs.person(), News.CHANGED, theirs.organisation());
        }
        return Result.DONE;
    }

    private Result alone(Viewer viewer, UUID organisation, Supplier<Result> act) {
        return gate.write(viewer, () -> {
            memberships.hold(organisation);
            return act.get();
        });
    }

    private boolean owns(UUID person, UUID organisation) {
        return memberships.of(person, organisation).filter(Membership::isOwner).isPresent();
    }

    private boolean isLastOwner(Membership membership) {
        return membership.isOwner() && memberships.in(membership.organisation())
                .stream()
                .filter(Membership::isOwner)
                .allMatch(owner -> owner.person().equals(membership.person()));
    }

    private static UUID self(Viewer viewer) {
        var person = viewer.person();
        if (person == null) {
            throw new IllegalArgumentException("only a person is in an organisation");
        }
        return person;
    }
}
