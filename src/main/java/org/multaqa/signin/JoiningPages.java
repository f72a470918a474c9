package org.multaqa.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.AccountFields;
import org.multaqa.accounts.AccountForm;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Proof;
import org.multaqa.accounts.Secret;
import org.multaqa.accounts.Token;
import org.multaqa.accounts.Tokens;
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

/** Coming to an account by a link. A password is not needed: a link can always be sent instead. */
@Controller
class JoiningPages {

    private final Tokens tokens;
    private final People people;
    private final Passwords passwords;
    private final Ended ended;
    private final Entrance entrance;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    JoiningPages(Tokens tokens, People people, Passwords passwords, Ended ended, Entrance entrance, Gate gate,
            Frames frames, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.passwords = passwords;
        this.ended = ended;
        this.entrance = entrance;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/{language:ar|en|fr}/sign-in/new/{link}")
    ModelAndView form(Visit visit, Typed typed, @PathVariable String link, HttpServletResponse response) {
        return look(new Secret(link))
                .map(address -> page(visit, typed, address, AccountForm.of(visit.language()), new Problems(), response))
                .orElseGet(() -> ended.page(visit, Errand.NEW, response));
    }

    @PostMapping("/{language:ar|en|fr}/sign-in/new/{link}")
    Object join(Visit visit, Typed typed, @PathVariable String link, HttpServletRequest request,
            HttpServletResponse response) {
        var address = look(new Secret(link));
        if (address.isEmpty()) {
            return ended.page(visit, Errand.NEW, response);
        }
        var form = AccountForm.read(typed);
        var chosen = PasswordRule.normal(typed.verbatim("new"));
        var problems = new Problems();
        form.judge(problems, visit.wording());
        if (!chosen.isEmpty()) {
            PasswordChange.judge(chosen, List.of(form.name(), address.orElseThrow().text()), problems,
                    visit.wording());
        }
        if (!problems.none()) {
            return page(visit, typed, address.orElseThrow(), form, problems, response);
        }
        return joined(new Secret(link), form.joining(clock.instant()), chosen)
                .<Object>map(person -> entrance.enter(person.id(), Proof.LINK, false, Next.read(typed.value("next")),
                        person.language(), request, response))
                .orElseGet(() -> ended.page(visit, Errand.NEW, response));
    }

    /** The address that the link proves, if it opens something: one that has an account by now needs no other. */
    private Optional<EmailAddress> look(Secret link) {
        return gate.read(Viewer.DOORKEEPER, () -> tokens.look(Errand.NEW.purpose(), link, clock.instant())
                .flatMap(JoiningPages::address)
                .filter(address -> people.withAddress(address).isEmpty()));
    }

    private static Optional<EmailAddress> address(Token token) {
        return Optional.ofNullable(token.address());
    }

    private Optional<Person> joined(Secret link, Person person, String chosen) {
        var hash = Optional.of(chosen).filter(typed -> !typed.isEmpty()).map(passwords::hash);
        return gate.write(Viewer.DOORKEEPER, () -> {
            var now = clock.instant();
            boolean joins = tokens.use(Errand.NEW.purpose(), link, now)
                    .flatMap(JoiningPages::address)
                    .filter(address -> people.join(person, address, now))
                    .isPresent();
            hash.filter(known -> joins).ifPresent(known -> passwords.keep(person.id(), known, now));
            return joins ? Optional.of(person) : Optional.<Person>empty();
        });
    }

    private ModelAndView page(Visit visit, Typed typed, EmailAddress address, AccountForm form, Problems problems,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var password = PasswordChange.field(problems, visit.wording())
                .hinting(visit.text("signin.joining.password", PasswordRule.SHORTEST))
                .asOptional();
        return Show.page("signin/joining",
                new JoiningPage(frames.of(visit, visit.text("signin.joining.heading"), "signin").unlisted(), problems,
                        address.text(), AccountFields.of(form, problems, visit.wording()), password,
                        Next.read(typed.value("next")).address()),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
