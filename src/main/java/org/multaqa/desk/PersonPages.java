package org.multaqa.desk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.desk.DeskTab.Place;
import org.multaqa.desk.PersonPage.Belonging;
import org.multaqa.desk.PersonPage.Granted;
import org.multaqa.gate.Gate;
import org.multaqa.membership.Memberships;
import org.multaqa.organisations.Organisations;
import org.multaqa.web.Frames;
import org.multaqa.web.MissingException;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody with an account: who they are, what they may do, and the acts of the team about them. */
@Controller
class PersonPages {

    private final DeskDoor door;
    private final GivingRoles giving;
    private final Suspending suspending;
    private final People people;
    private final DeskRoles roles;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Gate gate;
    private final Frames frames;

    PersonPages(DeskDoor door, GivingRoles giving, Suspending suspending, People people, DeskRoles roles,
            Memberships memberships, Organisations organisations, Gate gate, Frames frames) {
        this.door = door;
        this.giving = giving;
        this.suspending = suspending;
        this.people = people;
        this.roles = roles;
        this.memberships = memberships;
        this.organisations = organisations;
        this.gate = gate;
        this.frames = frames;
    }

    @GetMapping("/{language:ar|en|fr}/desk/people/{id}")
    ModelAndView show(Visit visit, @PathVariable UUID id, HttpServletResponse response) {
        return page(visit, id, "", HttpStatus.OK, response);
    }

    @PostMapping("/{language:ar|en|fr}/desk/people/{id}/roles/{role}")
    ModelAndView give(Visit visit, @PathVariable UUID id, @PathVariable String role) {
        giving.give(visit, id, Role.of(role).orElseThrow(MissingException::new));
        return shown(visit, id);
    }

    @PostMapping("/{language:ar|en|fr}/desk/people/{id}/roles/{role}/end")
    ModelAndView take(Visit visit, @PathVariable UUID id, @PathVariable String role, HttpServletResponse response) {
        return giving.take(visit, id, Role.of(role).orElseThrow(MissingException::new))
                ? visit.reader().self().equals(id) ? Show.elsewhere(desk(visit)) : shown(visit, id)
                : page(visit, id, visit.text("desk.problem.last"), HttpStatus.CONFLICT, response);
    }

    @PostMapping("/{language:ar|en|fr}/desk/people/{id}/suspension")
    ModelAndView suspend(Visit visit, @PathVariable UUID id, HttpServletResponse response) {
        return suspending.suspend(visit, id) ? shown(visit, id) : refused(visit, id, response);
    }

    @PostMapping("/{language:ar|en|fr}/desk/people/{id}/suspension/end")
    ModelAndView letIn(Visit visit, @PathVariable UUID id, HttpServletResponse response) {
        return suspending.end(visit, id) ? shown(visit, id) : refused(visit, id, response);
    }

    private ModelAndView refused(Visit visit, UUID id, HttpServletResponse response) {
        return page(visit, id, visit.text("desk.problem.suspending"), HttpStatus.CONFLICT, response);
    }

    /** Who takes their own last role finds that there is no desk for them any more, as anybody would. */
    private static String desk(Visit visit) {
        return "/" + visit.language().code() + "/desk";
    }

    private static ModelAndView shown(Visit visit, UUID id) {
        return Show.elsewhere(desk(visit) + "/people/" + id);
    }

    private ModelAndView page(Visit visit, UUID id, String problem, HttpStatus status, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return Show.page("desk/person", gate.read(visit.viewer(), () -> read(visit, id, problem)), status);
    }

    private PersonPage read(Visit visit, UUID id, String problem) {
        var team = door.knowingPeople(visit);
        var person = people.withId(id).orElseThrow(MissingException::new);
        var theirs = roles.of(id);
        return new PersonPage(frames.of(visit, person.name(), "desk").unlisted(), team.tabs(visit, Place.PEOPLE),
                desk(visit) + "/people/" + id, problem, people.addressOf(id).map(EmailAddress::text).orElse(""),
                visit.wording().nameOfLanguage(person.language().code()),
                visit.wording().date(team.day(person.joinedAt())), suspended(visit, team, person),
                Stream.of(Role.values())
                        .map(role -> new Granted(role.word(), visit.text("desk.role." + role.word()),
                                visit.text("desk.role." + role.word() + ".may"), theirs.contains(role)))
                        .toList(),
                team.isAdministrator(), suspending.may(team, id), organisations(visit, id),
                desk(visit) + "/log?person=" + id);
    }

    private static String suspended(Visit visit, Team team, Person person) {
        var since = person.suspendedAt();
        return since == null ? "" : visit.text("desk.person.suspended", visit.wording().date(team.day(since)));
    }

    private List<Belonging> organisations(Visit visit, UUID person) {
        return memberships.of(person)
                .stream()
                .flatMap(membership -> organisations.cards(List.of(membership.organisation()))
                        .stream()
                        .map(card -> new Belonging(card.name().bestFor(visit.language()),
                                "/" + visit.language().code() + "/organisations/" + card.slug(),
                                visit.text("desk.member." + membership.standing().word()))))
                .toList();
    }
}
