package org.multaqa.desk;

import java.time.Clock;
import java.util.UUID;

import org.multaqa.accounts.AuditLog;
import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Role;
import org.multaqa.gate.Gate;
import org.multaqa.web.MissingException;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Component;

/** Keeps people out, and lets them in again. Their sessions end with the suspension, in the database. */
@Component
class Suspending {

    private final DeskRoles roles;
    private final People people;
    private final AuditLog audit;
    private final DeskDoor door;
    private final Gate gate;
    private final Clock clock;

    Suspending(DeskRoles roles, People people, AuditLog audit, DeskDoor door, Gate gate, Clock clock) {
        this.roles = roles;
        this.people = people;
        this.audit = audit;
        this.door = door;
        this.gate = gate;
        this.clock = clock;
    }

    /** Whether that one of the team may suspend them: nobody suspends themselves, and no moderator an administrator. */
    boolean may(Team team, UUID person) {
        return !team.id().equals(person)
                && (team.isAdministrator() || team.knowsPeople() && !roles.of(person).contains(Role.ADMINISTRATOR));
    }

    /**
     * Keeps somebody out.
     *
     * @return false if it is not for this reader to do
     * @throws MissingException where there is no such person
     */
    boolean suspend(Visit visit, UUID id) {
        return act(visit, id, true);
    }

    /** Lets them in again; the same otherwise. */
    boolean end(Visit visit, UUID id) {
        return act(visit, id, false);
    }

    /** The administrators are held, so that no two of them suspend each other. */
    private boolean act(Visit visit, UUID id, boolean out) {
        return gate.write(visit.viewer(), () -> {
            var administrators = roles.holdAdministrators();
            var team = door.knowingPeople(visit);
            var person = people.withId(id).orElseThrow(MissingException::new);
            boolean stillOne = !team.isAdministrator() || administrators.contains(team.id());
            if (!stillOne || !may(team, id)) {
                return false;
            }
            if (out != (person.suspendedAt() != null)) {
                people.suspend(id, out ? clock.instant() : null);
                audit.record(team.id(), out ? "person-suspended" : "suspension-ended", "person", id);
            }
            return true;
        });
    }
}
