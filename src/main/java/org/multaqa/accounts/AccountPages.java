package org.multaqa.accounts;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.AccountPage.Stay;
import org.multaqa.gate.Gate;
import org.multaqa.web.Frames;
import org.multaqa.web.MissingException;
import org.multaqa.web.Problems;
import org.multaqa.web.Show;
import org.multaqa.web.Typed;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Somebody's own account: what they are called, what they read, and where they are signed in. */
@Controller
class AccountPages {

    private final SignedReaders readers;
    private final People people;
    private final Sessions sessions;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    AccountPages(SignedReaders readers, People people, Sessions sessions, Gate gate, Frames frames, Clock clock) {
        this.readers = readers;
        this.people = people;
        this.sessions = sessions;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/{language:ar|en|fr}/my/account")
    ModelAndView account(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var signed = signed(request);
        return page(visit, signed, AccountForm.of(signed.person()), new Problems(), typed.has("saved"), response);
    }

    @PostMapping("/{language:ar|en|fr}/my/account")
    ModelAndView change(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var signed = signed(request);
        var form = AccountForm.read(typed);
        var problems = new Problems();
        form.judge(problems, visit.wording());
        if (!problems.none()) {
            return page(visit, signed, form, problems, false, response);
        }
        gate.change(visit.viewer(), () -> people.save(form.changing(signed.person())));
        return lead(visit, "?saved");
    }

    /** Ends one of the sessions: wherever that browser is, its next request is a visitor's. */
    @PostMapping("/{language:ar|en|fr}/my/account/sessions/{session}/end")
    ModelAndView end(Visit visit, @PathVariable UUID session) {
        gate.change(visit.viewer(), () -> sessions.end(visit.reader().self(), session));
        return lead(visit, "#sessions");
    }

    @PostMapping("/{language:ar|en|fr}/my/account/sessions/end-others")
    ModelAndView endOthers(Visit visit, HttpServletRequest request) {
        var here = signed(request).session().id();
        gate.change(visit.viewer(), () -> sessions.endOthers(visit.reader().self(), here));
        return lead(visit, "#sessions");
    }

    private Signed signed(HttpServletRequest request) {
        return readers.signed(request).orElseThrow(MissingException::new);
    }

    private static ModelAndView lead(Visit visit, String where) {
        var redirect = new RedirectView("/" + visit.language().code() + "/my/account" + where);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    private ModelAndView page(Visit visit, Signed signed, AccountForm form, Problems problems, boolean saved,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var page = gate.read(visit.viewer(), () -> new AccountPage(
                frames.of(visit, visit.text("accounts.heading"), "signin").unlisted(), problems, saved,
                AccountFields.of(form, problems, visit.wording()),
                people.addressOf(signed.id()).map(EmailAddress::text).orElse(""), signed.coded(),
                sessions.of(signed.id(), clock.instant())
                        .stream()
                        .map(session -> new Stay(session.id(), session.device(),
                                visit.text("accounts.proof." + session.proof().word()),
                                LocalDateTime.ofInstant(session.seenAt(), signed.person().zone()),
                                session.id().equals(signed.session().id())))
                        .toList()));
        return Show.page("accounts/account", page,
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
