package org.multaqa.membership;

import java.time.Clock;
import java.util.UUID;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.membership.StandingLetter.News;
import org.springframework.stereotype.Component;

/** Somebody asks to write for an organisation, and its owners answer. */
@Component
class Joining {

    private final JoinRequests requests;
    private final Memberships memberships;
    private final Tidings tidings;
    private final Gate gate;
    private final Clock clock;

    Joining(JoinRequests requests, Memberships memberships, Tidings tidings, Gate gate, Clock clock) {
        this.requests = requests;
        this.memberships = memberships;
        this.tidings = tidings;
        this.gate = gate;
        this.clock = clock;
    }

    /** Asks, and the owners are told; nothing where the person has asked already, or where there is nobody to answer. */
    void ask(Viewer viewer, UUID self, UUID organisation, String line) {
        var request = new JoinRequest(organisation, self, line, clock.instant());
        gate.change(viewer, () -> {
            var owners = memberships.ownersOf(organisation);
            if (!owners.isEmpty() && requests.open(request)) {
                tidings.log(self, "joining-asked", organisation);
                owners.forEach(owner -> tidings.tellOwner(owner, request));
            }
        });
    }

    /** Whoever asked wants it no more; nothing where it has had an answer. */
    void withdraw(Viewer viewer, UUID self, UUID organisation) {
        gate.change(viewer, () -> {
            if (requests.end(organisation, self)) {
                tidings.log(self, "joining-withdrawn", organisation);
            }
        });
    }

    /** An owner takes them in as an editor; false if there is no such request, or it is not theirs to answer. */
    boolean accept(Viewer owner, UUID self, UUID organisation, UUID person) {
        return answer(owner, self, organisation, person, () -> {
            if (memberships.of(person, organisation).isEmpty()) {
                memberships.save(new Membership(organisation, person, Standing.EDITOR, clock.instant()));
                tidings.log(self, "joining-accepted", organisation, person);
                tidings.tell(person, News.ADDED, organisation);
            }
        });
    }

    /** An owner refuses; false if there is no such request, or it is not theirs to answer. */
    boolean refuse(Viewer owner, UUID self, UUID organisation, UUID person) {
        return answer(owner, self, organisation, person, () -> {
            tidings.log(self, "joining-refused", organisation, person);
            tidings.tell(person, News.REFUSED, organisation);
        });
    }

    private boolean answer(Viewer owner, UUID self, UUID organisation, UUID person, Runnable answer) {
        return gate.write(owner, () -> {
            memberships.hold(organisation);
            boolean owns = memberships.of(self, organisation).filter(Membership::isOwner).isPresent();
            if (!owns || !requests.end(organisation, person)) {
                return false;
            }
            answer.run();
            return true;
        });
    }
}
