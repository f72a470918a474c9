package org.multaqa.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.web.Visit;

/** The one of the team who works, with the roles that they have now. */
record Team(Person person, Set<Role> roles) {

    /** Whether they have one of these roles. */
    boolean is(Role... wanted) {
        return Stream.of(wanted).anyMatch(roles::contains);
    }

    boolean isAdministrator() { return is(Role.ADMINISTRATOR); }

    /** Whether they look after people. */
    boolean knowsPeople() {
        return is(Role.MODERATOR, Role.ADMINISTRATOR);
    }

    UUID id() {
        return person.id();
    }

    /** The day on which something was, by their clock. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, person.zone());
    }

    /** The ways to what of the desk is open to them. */
    List<DeskTab> tabs(Visit visit, DeskTab.Place here) {
        return Stream.of(DeskTab.Place.values())
                .filter(place -> place != DeskTab.Place.PEOPLE || knowsPeople())
                .map(place -> new DeskTab("/" + visit.language().code() + place.path(), visit.text(place.key()),
                        place == here))
                .toList();
    }
}
