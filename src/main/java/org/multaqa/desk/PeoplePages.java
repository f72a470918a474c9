package org.multaqa.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.desk.DeskTab.Place;
import org.multaqa.desk.PeoplePage.Row;
import org.multaqa.gate.Gate;
import org.multaqa.names.NameWords;
import org.multaqa.search.TypedName;
import org.multaqa.web.Frames;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who has an account: everybody, or those whose name is like that; administrators find somebody by an address too. */
@Controller
class PeoplePages {

    private static final int LONGEST = 254;

    private final DeskDoor door;
    private final People people;
    private final DeskRoles roles;
    private final Gate gate;
    private final Frames frames;

    PeoplePages(DeskDoor door, People people, DeskRoles roles, Gate gate, Frames frames) {
        this.door = door;
        this.people = people;
        this.roles = roles;
        this.gate = gate;
        this.frames = frames;
    }

    @GetMapping("/{language:ar|en|fr}/desk/people")
    ModelAndView people(Visit visit, @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var typed = q.strip();
        var turning = new Turning(page);
        return Show.page("desk/people", gate.read(visit.viewer(),
                () -> read(visit, typed.substring(0, Math.min(typed.length(), LONGEST)), turning)));
    }

    private PeoplePage read(Visit visit, String typed, Turning turning) {
        var team = door.knowingPeople(visit);
        var found = typed.isEmpty() ? people.newest(turning.before(), turning.wanted()) : found(team, typed, turning);
        var frame = frames.of(visit, visit.text("desk.people.heading"), "desk")
                .withQuery(typed.isEmpty() ? "" : "q=" + encoded(typed))
                .unlisted()
                .searchingFor(typed);
        var address = "/" + visit.language().code() + "/desk/people?"
                + (typed.isEmpty() ? "" : "q=" + encoded(typed) + "&");
        return new PeoplePage(frame, team.tabs(visit, Place.PEOPLE), typed,
                visit.text(team.isAdministrator() ? "desk.people.hint.address" : "desk.people.hint"),
                typed.isEmpty() ? visit.text("desk.people.newest") : count(visit, found.size()),
                found.stream().limit(Turning.ON_PAGE).map(person -> row(visit, team, person)).toList(),
                turning.pager(visit, address, found.size()));
    }

    /** Where there are more than stand on a page, the list goes on, and nobody counts it. */
    private static String count(Visit visit, int found) {
        return found > Turning.ON_PAGE
                ? visit.text("desk.people.many", Turning.ON_PAGE)
                : visit.text("desk.people.count", found);
    }

    private List<Person> found(Team team, String typed, Turning turning) {
        if (typed.indexOf('@') >= 0) {
            return team.isAdministrator()
                    ? Optional.of(typed).flatMap(EmailAddress::read).flatMap(people::withAddress).stream().toList()
                    : List.of();
        }
        var name = TypedName.of(typed);
        return people.named(known -> name.meets(NameWords.of(known)), (int) turning.before() + turning.wanted())
                .stream()
                .skip(turning.before())
                .toList();
    }

    private Row row(Visit visit, Team team, Person person) {
        var names = roles.of(person.id()).stream().map(role -> visit.text("desk.role." + role.word())).toList();
        return new Row("/" + visit.language().code() + "/desk/people/" + person.id(), person.name(),
                visit.wording().date(team.day(person.joinedAt())),
                names.isEmpty() ? "" : visit.wording().list(names), person.suspendedAt() != null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
