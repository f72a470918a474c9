package org.multaqa.desk;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.cases.Case;
import org.multaqa.cases.Case.State;
import org.multaqa.cases.Cases;
import org.multaqa.cases.Note;
import org.multaqa.organisations.Organisations;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Component;

/** Says what has become of a case, in the open transaction of the visit's viewer. */
@Component
class Decided {

    private final Cases cases;
    private final People people;
    private final Organisations organisations;

    Decided(Cases cases, People people, Organisations organisations) {
        this.cases = cases;
        this.people = people;
        this.organisations = organisations;
    }

    /** What was just decided of that case; empty where there is none, or nothing was. */
    String sentence(Visit visit, @Nullable UUID id) {
        return id == null
                ? ""
                : cases.withId(id)
                        .filter(one -> one.state() != State.OPEN)
                        .map(one -> visit.text("desk.done." + word(one), title(visit, one)))
                        .orElse("");
    }

    /** Who has decided it, or what else it waits for; empty while it waits for the team. */
    String standing(Visit visit, Case one, Team team) {
        if (one.state() == State.OPEN) {
            return "";
        }
        var decidedAt = one.decidedAt();
        return visit.text("desk.standing." + word(one), who(visit, one),
                decidedAt == null ? "" : visit.wording().date(team.day(decidedAt)));
    }

    private String who(Visit visit, Case one) {
        var by = one.state() == State.ASKED
                ? cases.notes(one.id())
                        .stream()
                        .filter(Note::byDesk)
                        .reduce((earlier, later) -> later)
                        .map(Note::person)
                        .orElse(null)
                : one.decidedBy();
        return name(visit, by);
    }

    /** What somebody is called, or that they are gone. */
    String name(Visit visit, @Nullable UUID person) {
        return person == null
                ? visit.text("desk.somebody")
                : people.withId(person).map(Person::name).orElseGet(() -> visit.text("desk.somebody"));
    }

    private String title(Visit visit, Case one) {
        var kind = visit.text("cases.kind." + one.kind());
        return one.organisation() == null
                ? kind
                : organisations.withId(one.organisation())
                        .map(known -> visit.text("desk.title", kind,
                                known.name().bestFor(visit.language()).text()))
                        .orElse(kind);
    }

    private static String word(Case one) {
        return one.state().name().toLowerCase(Locale.ROOT);
    }
}
