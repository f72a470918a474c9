package org.multaqa.signin;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.mail.Envelope;
import org.multaqa.web.Field;
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

/** Asking for a link by mail: to sign in, to choose a new password, or to come to an account. */
@Controller
class AskPages {

    private final Errands errands;
    private final Frames frames;

    AskPages(Errands errands, Frames frames) {
        this.errands = errands;
        this.frames = frames;
    }

    @GetMapping("/{language:ar|en|fr}/sign-in/{errand:link|password|new}")
    ModelAndView form(Visit visit, Typed typed, @PathVariable String errand, HttpServletResponse response) {
        return page(visit, typed, Errand.of(errand), new Problems(), "", HttpStatus.OK, response);
    }

    @PostMapping("/{language:ar|en|fr}/sign-in/{errand:link|password|new}")
    ModelAndView ask(Visit visit, Typed typed, @PathVariable String errand, HttpServletRequest request,
            HttpServletResponse response) {
        var address = mailable(typed.value("email"));
        if (address.isEmpty()) {
            return page(visit, typed, Errand.of(errand), problem(visit.text("signin.ask.problem.address")), "",
                    HttpStatus.UNPROCESSABLE_CONTENT, response);
        }
        var wait = errands.run(Errand.of(errand), address.orElseThrow(), visit.language(),
                Next.read(typed.value("next")), request.getRemoteAddr());
        return wait.isPositive()
                ? refused(visit, typed, Errand.of(errand), wait, response)
                : page(visit, typed, Errand.of(errand), new Problems(), address.orElseThrow().text(), HttpStatus.OK,
                        response);
    }

    /** The address that was typed, if it is one that mail can be sent to. */
    static Optional<EmailAddress> mailable(String typed) {
        return EmailAddress.read(typed).filter(address -> Envelope.takes(address.text()));
    }

    private ModelAndView refused(Visit visit, Typed typed, Errand errand, Duration wait,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        return page(visit, typed, errand, problem(visit.text("signin.ask.problem.often", wait.toMinutes() + 1)), "",
                HttpStatus.TOO_MANY_REQUESTS, response);
    }

    private static Problems problem(String sentence) {
        var problems = new Problems();
        problems.add("email", sentence);
        return problems;
    }

    private ModelAndView page(Visit visit, Typed typed, Errand errand, Problems problems, String sentTo,
            HttpStatus status, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var email = Field.of("email", "email", visit.text("signin.email"))
                .completing("username")
                .holding(typed.value("email"))
                .judgedBy(problems);
        var key = sentTo.isEmpty() ? "signin.ask." + errand.word() + ".heading" : "signin.ask.sent.heading";
        return Show.page("signin/ask", new AskPage(frames.of(visit, visit.text(key), "signin").unlisted(), problems,
                errand, email, Next.read(typed.value("next")).address(), sentTo), status);
    }
}
