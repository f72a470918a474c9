package org.multaqa.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.multaqa.accounts.PersonName;
import org.multaqa.gate.Gate;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.State;
import org.multaqa.signin.Entrance;
import org.multaqa.web.Allowance;
import org.multaqa.web.Field;
import org.multaqa.web.Frames;
import org.multaqa.web.Limits;
import org.multaqa.web.MissingException;
import org.multaqa.web.Problems;
import org.multaqa.web.Show;
import org.multaqa.web.TooManyRequestsException;
import org.multaqa.web.Typed;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking to write for an organisation, from its kiosk, and taking the request back. */
@Controller
class JoinRequestPages {

    private static final String JOINING = "/{language:ar|en|fr}/my/organisations/{organisation}/joining";

    private final OwnOrganisations organisations;
    private final Memberships memberships;
    private final JoinRequests requests;
    private final Joining joining;
    private final Limits limits;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    JoinRequestPages(OwnOrganisations organisations, Memberships memberships, JoinRequests requests, Joining joining,
            Limits limits, Gate gate, Frames frames, Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.requests = requests;
        this.joining = joining;
        this.limits = limits;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping(JOINING)
    Object form(Visit visit, @PathVariable String organisation, HttpServletResponse response) {
        return page(visit, organisation, "", null, response);
    }

    @PostMapping(JOINING)
    Object ask(Visit visit, @PathVariable String organisation, Typed typed, HttpServletRequest request,
            HttpServletResponse response) {
        var line = typed.value("line");
        var problem = problem(visit, line);
        if (problem.isPresent()) {
            return page(visit, organisation, line, problem.orElseThrow(), response);
        }
        var pause = limits.take(Allowance.MAIL, request.getRemoteAddr());
        if (pause.isPositive()) {
            throw new TooManyRequestsException(pause);
        }
        var open = gate.read(visit.viewer(), () -> open(organisation));
        boolean member = gate.read(visit.viewer(), () -> isMember(visit, open));
        if (!member) {
            joining.ask(visit.viewer(), visit.reader().self(), open.id(), line);
        }
        return Entrance.lead(OwnOrganisations.path(visit.language(), organisation, "joining"));
    }

    @PostMapping(JOINING + "/withdraw")
    Object withdraw(Visit visit, @PathVariable String organisation) {
        var open = gate.read(visit.viewer(), () -> open(organisation));
        joining.withdraw(visit.viewer(), visit.reader().self(), open.id());
        return Entrance.lead(OwnOrganisations.path(visit.language(), organisation, "joining"));
    }

    private static Optional<String> problem(Visit visit, String line) {
        if (line.isBlank()) {
            return Optional.of(visit.text("membership.problem.line.empty"));
        }
        if (line.length() > JoinRequest.LONGEST) {
            return Optional.of(visit.text("membership.problem.line.long", JoinRequest.LONGEST, line.length()));
        }
        return PersonName.hidesOrTurns(line)
                ? Optional.of(visit.text("membership.problem.line.signs"))
                : Optional.empty();
    }

    private Object page(Visit visit, String organisation, String line, @Nullable String problem,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return gate.read(visit.viewer(), () -> {
            var open = open(organisation);
            if (isMember(visit, open)) {
                return Entrance.lead(OwnOrganisations.path(visit.language(), organisation, "members"));
            }
            return Show.page("membership/joining", page(visit, open, organisation, line, problem),
                    problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    private JoinRequestPage page(Visit visit, Organisation open, String organisation, String line,
            @Nullable String problem) {
        var problems = new Problems();
        if (problem != null) {
            problems.add("line", problem);
        }
        var asked = requests.of(visit.reader().self(), open.id());
        return new JoinRequestPage(frames.of(visit, visit.text("membership.joining.heading"), "signin").unlisted(),
                problems,
                open.name().bestFor(visit.language()), OwnOrganisations.path(visit.language(), organisation, "joining"),
                "/" + visit.language().code() + "/organisations/" + open.slug(),
                !memberships.ownersOf(open.id()).isEmpty(),
                asked.map(request -> LocalDate.ofInstant(request.askedAt(), clock.getZone())).orElse(null),
                asked.map(JoinRequest::line).orElse(""),
                Field.of("line", "text", visit.text("membership.line"))
                        .hinting(visit.text("membership.line.hint", JoinRequest.LONGEST))
                        .holding(line)
                        .judgedBy(problems));
    }

    /** One that is open to everyone and kept by its own people; of any other nobody is told whether it is there. */
    private Organisation open(String organisation) {
        return organisations.at(organisation)
                .filter(found -> found.state() == State.PUBLISHED && !found.isListing())
                .orElseThrow(MissingException::new);
    }

    private boolean isMember(Visit visit, Organisation open) {
        return memberships.of(visit.reader().self(), open.id()).isPresent();
    }
}
