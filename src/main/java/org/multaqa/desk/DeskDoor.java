package org.multaqa.desk;

import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.People;
import org.multaqa.web.MissingException;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Component;

/** Knows again whoever of the team comes to a page of the desk. */
@Component
class DeskDoor {

    private final People people;
    private final DeskRoles roles;

    DeskDoor(People people, DeskRoles roles) {
        this.people = people;
        this.roles = roles;
    }

    /**
     * Who works, in the open transaction of the visit's viewer.
     *
     * @throws MissingException for whoever has no role any more: to them there is no such page
     */
    Team team(Visit visit) {
        var theirs = roles.of(visit.reader().self());
        if (theirs.isEmpty() || !visit.viewer().atDesk()) {
            throw new MissingException();
        }
        return new Team(people.withId(visit.reader().self()).orElseThrow(MissingException::new), theirs);
    }

    /** The same, on pages that only those reach who look after people. */
    Team knowingPeople(Visit visit) {
        var team = team(visit);
        if (!team.knowsPeople()) {
            throw new MissingException();
        }
        return team;
    }
}
