package org.multaqa.my;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.cases.Case;
import org.multaqa.cases.Cases;
import org.multaqa.gate.Gate;
import org.multaqa.language.Language;
import org.multaqa.membership.JoinRequest;
import org.multaqa.membership.JoinRequests;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.my.MyPage.Own;
import org.multaqa.my.MyPage.Waiting;
import org.multaqa.organisations.Emblem;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.State;
import org.multaqa.web.Frames;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Somebody's own desk: their organisations, and what waits for them. */
@Controller
class MyPages {

    private final Memberships memberships;
    private final Organisations organisations;
    private final JoinRequests requests;
    private final Cases cases;
    private final Gate gate;
    private final Frames frames;

    MyPages(Memberships memberships, Organisations organisations, JoinRequests requests, Cases cases, Gate gate,
            Frames frames) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.requests = requests;
        this.cases = cases;
        this.gate = gate;
        this.frames = frames;
    }

    @GetMapping("/{language:ar|en|fr}/my")
    ModelAndView desk(Visit visit, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var frame = frames.of(visit, visit.text("my.heading"), "signin", "my").unlisted();
        return Show.page("my/desk", gate.read(visit.viewer(),
                () -> new MyPage(frame, organisations(visit), asked(visit), joining(visit))));
    }

    private List<Own> organisations(Visit visit) {
        var theirs = memberships.of(visit.reader().self());
        var known = known(theirs.stream().map(Membership::organisation));
        return theirs.stream()
                .flatMap(membership -> Stream.ofNullable(known.get(membership.organisation()))
                        .map(organisation -> own(organisation, membership, visit)))
                .toList();
    }

    private Map<UUID, Organisation> known(Stream<UUID> ids) {
        return organisations.withIds(ids.toList())
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    private Own own(Organisation organisation, Membership membership, Visit visit) {
        var members = at(visit, "my/organisations/" + organisation.slug() + "/members");
        return new Own(at(visit, "organisations/" + organisation.slug()),
                at(visit, "my/organisations/" + organisation.id() + "/edit"), new Emblem(organisation.id()).svg(),
                organisation.name().bestFor(visit.language()),
                visit.text("my.state." + organisation.state().word()) + " · "
                        + visit.text("my.standing." + membership.standing().word()),
                members, todo(organisation, membership, members, visit));
    }

    /**
     * What the mall asks of an organisation once it is published: a second owner, and its words in the other languages;
     * and of its owners, to answer those who ask to join.
     */
    private List<Waiting> todo(Organisation organisation, Membership membership, String members, Visit visit) {
        var todo = new ArrayList<Waiting>();
        if (organisation.state() == State.DRAFT) {
            todo.add(new Waiting("", visit.text("my.todo.waiting")));
        }
        int asking = membership.isOwner() ? requests.to(organisation.id()).size() : 0;
        if (asking > 0) {
            todo.add(new Waiting(members + "#asking", visit.text("my.todo.asking", asking)));
        }
        if (memberships.in(organisation.id()).stream().filter(Membership::isOwner).count() < 2) {
            todo.add(new Waiting(members + (membership.isOwner() ? "#invite" : ""), visit.text("my.todo.owner")));
        }
        var missing = Stream.of(Language.values())
                .filter(language -> organisation.name().in(language).isEmpty())
                .map(language -> visit.text("my.language." + language.code()))
                .toList();
        if (!missing.isEmpty()) {
            todo.add(new Waiting("", visit.text("my.todo.translation", visit.wording().list(missing))));
        }
        return todo;
    }

    private List<Waiting> joining(Visit visit) {
        var theirs = requests.of(visit.reader().self());
        var known = known(theirs.stream().map(JoinRequest::organisation));
        return theirs.stream()
                .flatMap(request -> Stream.ofNullable(known.get(request.organisation())))
                .map(organisation -> new Waiting(at(visit, "my/organisations/" + organisation.slug() + "/joining"),
                        visit.text("my.joining", organisation.name().bestFor(visit.language()).text())))
                .toList();
    }

    private static String at(Visit visit, String path) {
        return "/" + visit.language().code() + "/" + path;
    }

    private List<Waiting> asked(Visit visit) {
        return cases.of(visit.reader().self())
                .stream()
                .filter(one -> one.state() == Case.State.ASKED)
                .map(one -> new Waiting(at(visit, "my/cases/" + one.id()),
                        visit.text("my.asked." + one.kind())))
                .toList();
    }
}
