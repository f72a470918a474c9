package org.multaqa.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.cases.Case;
import org.multaqa.cases.Cases;
import org.multaqa.cases.Cases.Queue;
import org.multaqa.desk.DeskTab.Place;
import org.multaqa.desk.QueuePage.CaseRow;
import org.multaqa.desk.QueuePage.QueueRow;
import org.multaqa.gate.Gate;
import org.multaqa.organisations.OrganisationCard;
import org.multaqa.organisations.Organisations;
import org.multaqa.web.Frames;
import org.multaqa.web.MissingException;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The editor's morning: what waits, for how long, and where to begin. */
@Controller
class QueuePages {

    /** So many are read at a glance; the others come up as these are decided. */
    private static final int SHOWN = 50;

    private final DeskDoor door;
    private final Cases cases;
    private final Decided decided;
    private final People people;
    private final Organisations organisations;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    QueuePages(DeskDoor door, Cases cases, Decided decided, People people, Organisations organisations, Gate gate,
            Frames frames, Clock clock) {
        this.door = door;
        this.cases = cases;
        this.decided = decided;
        this.people = people;
        this.organisations = organisations;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/{language:ar|en|fr}/desk")
    ModelAndView queue(Visit visit, @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable UUID after, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return Show.page("desk/queue", gate.read(visit.viewer(), () -> read(visit, kind, after)));
    }

    private QueuePage read(Visit visit, String kind, @Nullable UUID after) {
        var team = door.team(visit);
        var queues = cases.queues();
        var chosen = queues.stream().filter(queue -> queue.kind().equals(kind)).findFirst();
        if (chosen.isEmpty() && !kind.isEmpty()) {
            throw new MissingException();
        }
        var shown = kind.isEmpty() ? cases.waiting(SHOWN) : cases.waiting(kind, SHOWN);
        long waiting = chosen.map(Stream::of)
                .orElseGet(queues::stream)
                .mapToLong(Queue::waiting)
                .sum();
        long more = Math.max(0, waiting - shown.size());
        long asked = cases.asked();
        var frame = frames.of(visit, visit.text("desk.queue.heading"), "desk").unlisted();
        return new QueuePage(kind.isEmpty() ? frame : frame.withQuery("kind=" + kind),
                team.tabs(visit, Place.QUEUE), decided.sentence(visit, after),
                queues.stream().map(queue -> row(visit, queue, kind)).toList(),
                kind.isEmpty() ? visit.text("desk.queue.all") : visit.text("cases.kind." + kind), rows(visit, shown),
                more == 0 ? "" : visit.text("desk.queue.more", more),
                asked == 0 ? "" : visit.text("desk.queue.asked", asked));
    }

    private QueueRow row(Visit visit, Queue queue, String chosen) {
        return new QueueRow("/" + visit.language().code() + "/desk?kind=" + queue.kind(),
                visit.text("cases.kind." + queue.kind()), visit.wording().number(queue.waiting()),
                Age.of(queue.oldest(), clock.instant(), visit.wording()), queue.kind().equals(chosen));
    }

    private List<CaseRow> rows(Visit visit, List<Case> shown) {
        var names = people.withIds(shown.stream().map(Case::person).filter(Objects::nonNull).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        var cards = organisations
                .cards(shown.stream().map(Case::organisation).filter(Objects::nonNull).distinct().toList())
                .stream()
                .collect(Collectors.toMap(OrganisationCard::id, Function.identity()));
        return shown.stream().map(one -> row(visit, one, names, cards)).toList();
    }

    private CaseRow row(Visit visit, Case one, Map<UUID, String> names, Map<UUID, OrganisationCard> cards) {
        var card = one.organisation() == null ? null : cards.get(one.organisation());
        return new CaseRow("/" + visit.language().code() + "/desk/cases/" + one.id(),
                visit.text("cases.kind." + one.kind()),
                card == null ? null : card.name().bestFor(visit.language()),
                one.person() == null ? "" : names.getOrDefault(one.person(), ""),
                Age.of(one.waitingSince(), clock.instant(), visit.wording()));
    }
}
