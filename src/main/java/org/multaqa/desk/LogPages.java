package org.multaqa.desk;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.multaqa.accounts.AuditLog;
import org.multaqa.desk.DeskTab.Place;
import org.multaqa.gate.Gate;
import org.multaqa.web.Frames;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audit log, open to the whole team: whoever may do what not everyone may is seen doing it. */
@Controller
class LogPages {

    private final DeskDoor door;
    private final AuditLog audit;
    private final Acts acts;
    private final Decided decided;
    private final Gate gate;
    private final Frames frames;

    LogPages(DeskDoor door, AuditLog audit, Acts acts, Decided decided, Gate gate, Frames frames) {
        this.door = door;
        this.audit = audit;
        this.acts = acts;
        this.decided = decided;
        this.gate = gate;
        this.frames = frames;
    }

    @GetMapping("/{language:ar|en|fr}/desk/log")
    ModelAndView log(Visit visit, @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "1") int page, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var turning = new Turning(page);
        return Show.page("desk/log", gate.read(visit.viewer(), () -> read(visit, person, turning)));
    }

    private LogPage read(Visit visit, @Nullable UUID person, Turning turning) {
        var team = door.team(visit);
        var lines = audit.lines(person, turning.before(), turning.wanted());
        var all = "/" + visit.language().code() + "/desk/log";
        var query = person == null ? "" : "person=" + person;
        return new LogPage(frames.of(visit, visit.text("desk.log.heading"), "desk").withQuery(query).unlisted(),
                team.tabs(visit, Place.LOG), person == null ? "" : decided.name(visit, person), all,
                lines.stream().limit(Turning.ON_PAGE).map(line -> acts.read(visit, team, line)).toList(),
                turning.pager(visit, all + "?" + (query.isEmpty() ? "" : query + "&"), lines.size()));
    }
}
