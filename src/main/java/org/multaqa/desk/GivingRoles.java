package org.multaqa.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.multaqa.accounts.AuditLog;
import org.multaqa.accounts.Correspondence;
import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.gate.Gate;
import org.multaqa.web.MissingException;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Component;

/** Administrators say who is of the team. Of any number who do so at once, none leaves the mall without one of them. */
@Component
class GivingRoles {

    private static final Duration WORTH_TELLING = Duration.ofDays(7);

    private final DeskRoles roles;
    private final People people;
    private final AuditLog audit;
    private final Correspondence correspondence;
    private final Gate gate;
    private final Clock clock;

    GivingRoles(DeskRoles roles, People people, AuditLog audit, Correspondence correspondence, Gate gate, Clock clock) {
        this.roles = roles;
        this.people = people;
        this.audit = audit;
        this.correspondence = correspondence;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Gives somebody a role; who has it already keeps it.
     *
     * @throws MissingException where there is no such person, or the giver is no administrator
     */
    void give(Visit visit, UUID id, Role role) {
        gate.change(visit.viewer(), () -> {
            var person = person(visit, id);
            if (!roles.of(id).contains(role)) {
                roles.give(id, role, clock.instant());
                tell(visit, person, role.word() + "-given");
            }
        });
    }

    /**
     * Takes a role from somebody.
     *
     * @return false if they are the last administrator, who stays one
     * @throws MissingException where there is no such person, or the taker is no administrator
     */
    boolean take(Visit visit, UUID id, Role role) {
        return gate.write(visit.viewer(), () -> {
            var person = person(visit, id);
            if (role == Role.ADMINISTRATOR && roles.holdAdministrators().stream().allMatch(id::equals)) {
                return false;
            }
            if (roles.of(id).contains(role)) {
                roles.take(id, role);
                tell(visit, person, role.word() + "-taken");
            }
            return true;
        });
    }

    private Person person(Visit visit, UUID id) {
        if (!roles.holdAdministrators().contains(visit.reader().self())) {
            throw new MissingException();
        }
        return people.withId(id).orElseThrow(MissingException::new);
    }

    private void tell(Visit visit, Person person, String act) {
        audit.record(visit.reader().self(), act, "person", person.id());
        correspondence.tell(person.id(), RolesLetter.KIND, Map.of(RolesLetter.PERSON, person.id().toString()),
                clock.instant().plus(WORTH_TELLING), null);
    }
}
