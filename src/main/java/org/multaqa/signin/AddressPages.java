package org.multaqa.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Signed;
import org.multaqa.accounts.SignedReaders;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Post;
import org.multaqa.web.Allowance;
import org.multaqa.web.Field;
import org.multaqa.web.Frames;
import org.multaqa.web.Limits;
import org.multaqa.web.MissingException;
import org.multaqa.web.Problems;
import org.multaqa.web.Show;
import org.multaqa.web.Typed;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asking for another e-mail address. Whoever finds a session left open cannot: it asks for the password, or for a
 * session that has just begun. Nobody learns here whether the new address has an account.
 */
@Controller
class AddressPages {

    private final SignedReaders readers;
    private final People people;
    private final Passwords passwords;
    private final Errands errands;
    private final Post post;
    private final Limits limits;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    AddressPages(SignedReaders readers, People people, Passwords passwords, Errands errands, Post post, Limits limits,
            Gate gate, Frames frames, Clock clock) {
        this.readers = readers;
        this.people = people;
        this.passwords = passwords;
        this.errands = errands;
        this.post = post;
        this.limits = limits;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/{language:ar|en|fr}/my/account/email")
    Object form(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var signed = signed(request);
        return mustSignInAnew(signed)
                ? Entrance.again(visit.language(), request)
                : page(visit, typed, signed, new Problems(), "", HttpStatus.OK, response);
    }

    @PostMapping("/{language:ar|en|fr}/my/account/email")
    Object ask(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var signed = signed(request);
        if (mustSignInAnew(signed)) {
            return Entrance.again(visit.language(), request);
        }
        var address = AskPages.mailable(typed.value("email"));
        var problems = problems(visit, typed, signed, address);
        if (!problems.none()) {
            return page(visit, typed, signed, problems, "", HttpStatus.UNPROCESSABLE_CONTENT, response);
        }
        var wait = errands.mayMail(address.orElseThrow(), request.getRemoteAddr());
        if (wait.isPositive()) {
            return refused(visit, typed, signed, wait, response);
        }
        gate.change(Viewer.DOORKEEPER, () -> post.queue(new Envelope(AddressLetters.KIND, address.orElseThrow().text(),
                visit.language(), Map.of(NewsLetters.PERSON, signed.id().toString()),
                clock.instant().plus(AddressLetters.PURPOSE.lasts()), null)));
        return page(visit, typed, signed, problems, address.orElseThrow().text(), HttpStatus.OK, response);
    }

    private Problems problems(Visit visit, Typed typed, Signed signed, Optional<EmailAddress> address) {
        var problems = new Problems();
        if (address.isEmpty()) {
            problems.add("email", visit.text("signin.ask.problem.address"));
        }
        if (!JustNow.signedIn(signed, clock.instant())) {
            judgePassword(visit, typed, signed, problems);
        }
        return problems;
    }

    private void judgePassword(Visit visit, Typed typed, Signed signed, Problems problems) {
        if (limits.takeFor(Allowance.SIGN_IN_TO_ACCOUNT, "password " + signed.id()).isPositive()) {
            problems.add("current", visit.text("signin.password.problem.often"));
        } else if (!passwords.matches(password(signed), PasswordRule.normal(typed.verbatim("current")))) {
            problems.add("current", visit.text("signin.address.problem.password"));
        }
    }

    private boolean mustSignInAnew(Signed signed) {
        return !JustNow.signedIn(signed, clock.instant()) && password(signed).isEmpty();
    }

    private Optional<String> password(Signed signed) {
        return gate.read(Viewer.DOORKEEPER, () -> passwords.of(signed.id()));
    }

    private Signed signed(HttpServletRequest request) {
        return readers.signed(request).filter(Signed::isWhole).orElseThrow(MissingException::new);
    }

    private ModelAndView refused(Visit visit, Typed typed, Signed signed, Duration wait,
            HttpServletResponse response) {
        var problems = new Problems();
        problems.add("email", visit.text("signin.ask.problem.often", wait.toMinutes() + 1));
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        return page(visit, typed, signed, problems, "", HttpStatus.TOO_MANY_REQUESTS, response);
    }

    private ModelAndView page(Visit visit, Typed typed, Signed signed, Problems problems, String sentTo,
            HttpStatus status, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var fields = new ArrayList<Field>();
        fields.add(Field.of("email", "email", visit.text("signin.address.new"))
                .completing("email")
                .holding(typed.value("email"))
                .judgedBy(problems));
        if (!JustNow.signedIn(signed, clock.instant())) {
            fields.add(Field.of("current", "password", visit.text("signin.password"))
                    .completing("current-password")
                    .judgedBy(problems));
        }
        var address = gate.read(Viewer.DOORKEEPER, () -> people.addressOf(signed.id()));
        return Show.page("signin/address",
                new AddressPage(frames.of(visit, visit.text("signin.address.heading"), "signin").unlisted(), problems,
                        address.map(EmailAddress::text).orElse(""), sentTo, typed.has("saved"), fields),
                status);
    }
}
