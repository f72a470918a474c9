package org.multaqa.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.Proof;
import org.multaqa.signin.PasswordSignIn.Answer;
import org.multaqa.signin.SignInPage.Open;
import org.multaqa.web.Allowance;
import org.multaqa.web.Field;
import org.multaqa.web.Frames;
import org.multaqa.web.Limits;
import org.multaqa.web.Problems;
import org.multaqa.web.Show;
import org.multaqa.web.Typed;
import org.multaqa.web.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing in with a password, and signing out. */
@Controller
class SignInPages {

    private final PasswordSignIn passwords;
    private final KnownBrowsers browsers;
    private final Entrance entrance;
    private final Limits limits;
    private final Frames frames;
    private final ObjectProvider<OpenAccounts> open;
    private final Clock clock;

    SignInPages(PasswordSignIn passwords, KnownBrowsers browsers, Entrance entrance, Limits limits, Frames frames,
            ObjectProvider<OpenAccounts> open, Clock clock) {
        this.passwords = passwords;
        this.browsers = browsers;
        this.entrance = entrance;
        this.limits = limits;
        this.frames = frames;
        this.open = open;
        this.clock = clock;
    }

    @GetMapping("/{language:ar|en|fr}/sign-in")
    Object form(Visit visit, Typed typed, HttpServletResponse response) {
        var form = SignInForm.read(typed);
        return visit.reader().isSignedIn() && !typed.has("again")
                ? Entrance.lead(form.next().or(visit.language()))
                : page(visit, form, new Problems(), HttpStatus.OK, response);
    }

    @PostMapping("/{language:ar|en|fr}/sign-in")
    Object signIn(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var form = SignInForm.read(typed);
        var wait = limits.take(Allowance.SIGN_IN, request.getRemoteAddr());
        if (wait.isPositive()) {
            return refused(visit, form, wait, "signin.problem.often", response);
        }
        var answer = EmailAddress.read(form.email())
                .map(address -> passwords.prove(address, form.password(), browsers.shown(request)))
                .orElseGet(Answer.Wrong::new);
        return switch (answer) {
            case Answer.Proved proved -> entrance.enter(proved.person(), Proof.PASSWORD, form.stays(),
                    form.next(), visit.language(), request, response);
            case Answer.Wrong wrong -> page(visit, form, wrong(visit), HttpStatus.UNPROCESSABLE_CONTENT, response);
            case Answer.TooOften often -> refused(visit, form, often.pause(), "signin.problem.account", response);
        };
    }

    @PostMapping("/{language:ar|en|fr}/sign-out")
    Object signOut(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        entrance.leave(request, response);
        return Entrance.lead("/" + visit.language().code());
    }

    private static Problems wrong(Visit visit) {
        var problems = new Problems();
        problems.add("email", visit.text("signin.problem.wrong"));
        return problems;
    }

    private ModelAndView refused(Visit visit, SignInForm form, Duration wait, String key,
            HttpServletResponse response) {
        var problems = new Problems();
        problems.add("email", visit.text(key, wait.toMinutes() + 1));
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        return page(visit, form, problems, HttpStatus.TOO_MANY_REQUESTS, response);
    }

    private ModelAndView page(Visit visit, SignInForm form, Problems problems, HttpStatus status,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var frame = frames.of(visit, visit.text("signin.heading"), "signin").unlisted();
        var fields = List.of(Field.of("email", "email", visit.text("signin.email"))
                .completing("username")
                .holding(form.email())
                .judgedBy(problems),
                // A password that was wrong is typed anew: nobody can see where it was wrong.
                Field.of("password", "password", visit.text("signin.password")).completing("current-password"));
        return Show.page("signin/form", new SignInPage(frame, problems, fields, form.next().address(),
                form.stays(), open(visit)), status);
    }

    private List<Open> open(Visit visit) {
        var now = clock.instant();
        return open.stream()
                .flatMap(accounts -> accounts.now().stream())
                .map(account -> new Open(visit.text(account.who()), account.address().text(), account.password(),
                        OpenKeys.code(account, now)))
                .toList();
    }
}
