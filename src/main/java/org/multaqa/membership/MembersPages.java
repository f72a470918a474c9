package org.multaqa.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.gate.Gate;
import org.multaqa.membership.MembersPage.Asking;
import org.multaqa.membership.MembersPage.Invited;
import org.multaqa.membership.MembersPage.Row;
import org.multaqa.organisations.Organisation;
import org.multaqa.signin.Entrance;
import org.multaqa.web.Allowance;
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

/** Who is in an organisation, and the acts of its owners. Whoever may not know hears that there is no such page. */
@Controller
class MembersPages {

    private static final String MEMBERS = "/{language:ar|en|fr}/my/organisations/{organisation}/members";
    private static final List<String> NOTICES = List.of("invited", "withdrawn", "accepted", "refused", "changed",
            "removed");

    private final OwnOrganisations organisations;
    private final Memberships memberships;
    private final Invitations invitations;
    private final JoinRequests requests;
    private final Staffing staffing;
    private final Inviting inviting;
    private final Joining joining;
    private final People people;
    private final Limits limits;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    MembersPages(OwnOrganisations organisations, Memberships memberships, Invitations invitations,
            JoinRequests requests, Staffing staffing, Inviting inviting, Joining joining, People people, Limits limits,
            Gate gate, Frames frames, Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.invitations = invitations;
        this.requests = requests;
        this.staffing = staffing;
        this.inviting = inviting;
        this.joining = joining;
        this.people = people;
        this.limits = limits;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping(MEMBERS)
    Object members(Visit visit, @PathVariable String organisation, Typed typed, HttpServletResponse response) {
        var notice = NOTICES.stream().filter(typed::has).map(done -> "membership.done." + done).findFirst().orElse("");
        return page(visit, organisation, InvitationForm.read(Typed.NOTHING, visit.language()), new Problems(), notice,
                response);
    }

    @PostMapping(MEMBERS + "/invitations")
    Object invite(Visit visit, @PathVariable String organisation, Typed typed, HttpServletRequest request,
            HttpServletResponse response) {
        var id = id(visit, organisation);
        var form = InvitationForm.read(typed, visit.language());
        var problems = form.problems(visit.wording());
        if (!problems.none()) {
            return page(visit, organisation, form, problems, "", response);
        }
        allow(request, visit.reader().self(), form);
        var invitation = Invitation.of(form.address(), id, form.standing(), visit.reader().self(), clock.instant());
        return done(visit, organisation, "invited", inviting.invite(visit.viewer(), invitation, form.language()));
    }

    @PostMapping(MEMBERS + "/invitations/{invitation}/withdraw")
    Object withdraw(Visit visit, @PathVariable String organisation, @PathVariable UUID invitation) {
        var id = id(visit, organisation);
        return done(visit, organisation, "withdrawn",
                inviting.withdraw(visit.viewer(), visit.reader().self(), id, invitation));
    }

    @PostMapping(MEMBERS + "/requests/{person}/accept")
    Object accept(Visit visit, @PathVariable String organisation, @PathVariable UUID person) {
        var id = id(visit, organisation);
        return done(visit, organisation, "accepted", joining.accept(visit.viewer(), visit.reader().self(), id, person));
    }

    @PostMapping(MEMBERS + "/requests/{person}/refuse")
    Object refuse(Visit visit, @PathVariable String organisation, @PathVariable UUID person) {
        var id = id(visit, organisation);
        return done(visit, organisation, "refused", joining.refuse(visit.viewer(), visit.reader().self(), id, person));
    }

    @PostMapping(MEMBERS + "/{person}/standing")
    Object change(Visit visit, @PathVariable String organisation, @PathVariable UUID person, Typed typed,
            HttpServletResponse response) {
        var standing = Standing.of(typed.value("standing")).orElseThrow(MissingException::new);
        return done(visit, organisation, "changed",
                staffing.change(visit.viewer(), id(visit, organisation), person, standing), response);
    }

    @PostMapping(MEMBERS + "/{person}/remove")
    Object remove(Visit visit, @PathVariable String organisation, @PathVariable UUID person,
            HttpServletResponse response) {
        return done(visit, organisation, "removed",
                staffing.remove(visit.viewer(), id(visit, organisation), person), response);
    }

    /** To whoever has left there is no such page any more: they are led to their own desk. */
    @PostMapping(MEMBERS + "/leave")
    Object leave(Visit visit, @PathVariable String organisation, HttpServletResponse response) {
        var result = staffing.leave(visit.viewer(), id(visit, organisation));
        return result == Staffing.Result.DONE
                ? Entrance.lead("/" + visit.language().code() + "/my")
                : done(visit, organisation, "", result, response);
    }

    private Object done(Visit visit, String organisation, String what, Staffing.Result result,
            HttpServletResponse response) {
        return switch (result) {
            case DONE, MISSING -> done(visit, organisation, what, result == Staffing.Result.DONE);
            case LAST_OWNER -> {
                var problems = new Problems();
                problems.add("people", visit.text("membership.problem.last-owner"));
                yield page(visit, organisation, InvitationForm.read(Typed.NOTHING, visit.language()), problems, "",
                        response);
            }
        };
    }

    private static Object done(Visit visit, String organisation, String what, boolean done) {
        if (!done) {
            throw new MissingException();
        }
        return Entrance.lead(OwnOrganisations.path(visit.language(), organisation, "members?" + what));
    }

    private void allow(HttpServletRequest request, UUID owner, InvitationForm form) {
        for (var pause : List.of(limits.take(Allowance.MAIL, request.getRemoteAddr()),
                limits.takeFor(Allowance.MAIL, "inviting " + owner),
                limits.takeFor(Allowance.MAIL_TO_ADDRESS, "invited " + form.address().text()))) {
            if (pause.isPositive()) {
                throw new TooManyRequestsException(pause);
            }
        }
    }

    private UUID id(Visit visit, String organisation) {
        return gate.read(visit.viewer(), () -> own(visit, organisation)).id();
    }

    /** Whoever sees nobody in it is not of its people; the desk sees everybody in all. */
    private Organisation own(Visit visit, String organisation) {
        return organisations.at(organisation)
                .filter(found -> visit.viewer().atDesk() || !memberships.in(found.id()).isEmpty())
                .orElseThrow(MissingException::new);
    }

    private Object page(Visit visit, String organisation, InvitationForm form, Problems problems, String notice,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Show.page("membership/members", gate.read(visit.viewer(),
                () -> page(visit, own(visit, organisation), organisation, form, problems, notice)),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MembersPage page(Visit visit, Organisation found, String organisation, InvitationForm form,
            Problems problems, String notice) {
        var self = visit.reader().self();
        var own = memberships.of(self, found.id());
        var rows = memberships.in(found.id())
                .stream()
                .map(one -> new Row(one.person(), name(one.person()), one.standing(), day(one.since())))
                .toList();
        return new MembersPage(frames.of(visit, visit.text("membership.heading"), "signin", "my").unlisted(), problems,
                found.name().bestFor(visit.language()),
                OwnOrganisations.path(visit.language(), organisation, "members"),
                "/" + visit.language().code() + "/organisations/" + found.slug(), self, own.isPresent(),
                own.filter(Membership::isOwner).isPresent(), rows, asking(found.id(), self), invited(found.id()), form,
                notice);
    }

    private List<Asking> asking(UUID organisation, UUID self) {
        return requests.to(organisation)
                .stream()
                .filter(request -> !request.person().equals(self))
                .map(request -> new Asking(request.person(), name(request.person()), request.line(),
                        day(request.askedAt())))
                .toList();
    }

    private List<Invited> invited(UUID organisation) {
        return invitations.of(organisation, clock.instant())
                .stream()
                .map(one -> new Invited(one.id(), one.address().text(), one.standing(), day(one.endsAt())))
                .toList();
    }

    private String name(UUID person) {
        return people.withId(person).map(Person::name).orElse("");
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
