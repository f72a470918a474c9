package org.multaqa.signin;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.Person;
import org.multaqa.accounts.Proof;
import org.multaqa.accounts.Secret;
import org.multaqa.accounts.Sessions;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.web.Frames;
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

/** Choosing another password by a link, when the one before is forgotten or known to others: all sessions end. */
@Controller
class NewPasswordPages {

    private final Links links;
    private final Ended ended;
    private final PasswordChange change;
    private final Sessions sessions;
    private final Entrance entrance;
    private final Gate gate;
    private final Frames frames;

    NewPasswordPages(Links links, Ended ended, PasswordChange change, Sessions sessions, Entrance entrance, Gate gate,
            Frames frames) {
        this.links = links;
        this.ended = ended;
        this.change = change;
        this.sessions = sessions;
        this.entrance = entrance;
        this.gate = gate;
        this.frames = frames;
    }

    @GetMapping("/{language:ar|en|fr}/sign-in/password/{link}")
    ModelAndView form(Visit visit, @PathVariable String link, HttpServletResponse response) {
        return links.look(Errand.PASSWORD.purpose(), new Secret(link))
                .map(person -> page(visit, person, new Problems(), response))
                .orElseGet(() -> ended.page(visit, Errand.PASSWORD, response));
    }

    @PostMapping("/{language:ar|en|fr}/sign-in/password/{link}")
    Object choose(Visit visit, Typed typed, @PathVariable String link, HttpServletRequest request,
            HttpServletResponse response) {
        var secret = new Secret(link);
        var person = links.look(Errand.PASSWORD.purpose(), secret);
        var chosen = PasswordRule.normal(typed.verbatim("new"));
        var problems = new Problems();
        person.ifPresent(known -> PasswordChange.judge(chosen, List.of(known.name()), problems, visit.wording()));
        if (person.isPresent() && !problems.none()) {
            return page(visit, person.orElseThrow(), problems, response);
        }
        return person.flatMap(known -> changed(secret, change.hash(chosen)))
                .<Object>map(known -> entrance.enter(known.id(), Proof.LINK, false, new Next(""), visit.language(),
                        request, response))
                .orElseGet(() -> ended.page(visit, Errand.PASSWORD, response));
    }

    private Optional<Person> changed(Secret link, String hash) {
        return gate.write(Viewer.DOORKEEPER, () -> {
            var person = links.use(Errand.PASSWORD.purpose(), link);
            person.ifPresent(known -> {
                change.keep(known, hash);
                sessions.endAll(known.id());
            });
            return person;
        });
    }

    private ModelAndView page(Visit visit, Person person, Problems problems, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Show.page("signin/newpassword",
                new NewPasswordPage(frames.of(visit, visit.text("signin.newpassword.heading"), "signin").unlisted(),
                        problems, person.name(), PasswordChange.field(problems, visit.wording())),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
