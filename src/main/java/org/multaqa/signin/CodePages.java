package org.multaqa.signin;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.SessionCookie;
import org.multaqa.accounts.Sessions;
import org.multaqa.accounts.Signed;
import org.multaqa.accounts.SignedReaders;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.web.Allowance;
import org.multaqa.web.Field;
import org.multaqa.web.Frames;
import org.multaqa.web.Limits;
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

/** The second half of signing in, for whoever has an authenticator app: its code, or one from paper. */
@Controller
class CodePages {

    private final SignedReaders readers;
    private final Authenticators authenticators;
    private final RecoveryCodes recovery;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Limits limits;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    CodePages(SignedReaders readers, Authenticators authenticators, RecoveryCodes recovery, Sessions sessions,
            SessionCookie cookie, Limits limits, Gate gate, Frames frames, Clock clock) {
        this.readers = readers;
        this.authenticators = authenticators;
        this.recovery = recovery;
        this.sessions = sessions;
        this.cookie = cookie;
        this.limits = limits;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/{language:ar|en|fr}/sign-in/code")
    Object form(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var next = Next.read(typed.value("next"));
        return readers.signed(request)
                .filter(Signed::coded)
                .<Object>map(signed -> page(visit, next, new Problems(), HttpStatus.OK, request, response))
                .orElseGet(() -> Entrance.lead("/" + visit.language().code() + "/sign-in" + Entrance.query(next)));
    }

    @PostMapping("/{language:ar|en|fr}/sign-in/code")
    Object prove(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var next = Next.read(typed.value("next"));
        var signed = readers.signed(request).filter(Signed::coded);
        if (signed.isEmpty()) {
            return Entrance.lead("/" + visit.language().code() + "/sign-in" + Entrance.query(next));
        }
        var problems = new Problems();
        var pause = limits.takeFor(Allowance.SIGN_IN_TO_ACCOUNT, "code " + signed.orElseThrow().id());
        if (pause.isPositive()) {
            problems.add("code", visit.text("signin.code.problem.often", pause.toMinutes() + 1));
            return page(visit, next, problems, HttpStatus.TOO_MANY_REQUESTS, request, response);
        }
        if (!isRight(signed.orElseThrow(), typed.value("code"))) {
            problems.add("code", visit.text("signin.code.problem.wrong"));
            return page(visit, next, problems, HttpStatus.UNPROCESSABLE_CONTENT, request, response);
        }
        var session = signed.orElseThrow().session();
        cookie.give(response, sessions.prove(session.id(), clock.instant()), session.stays());
        return Entrance.lead(next.or(visit.language()));
    }

    private boolean isRight(Signed signed, String code) {
        return gate.write(Viewer.DOORKEEPER,
                () -> authenticators.takes(signed.id(), code, clock.instant()) || recovery.use(signed.id(), code));
    }

    private ModelAndView page(Visit visit, Next next, Problems problems, HttpStatus status,
            HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var code = Field.of("code", "text", visit.text("signin.code.label"))
                .hinting(visit.text("signin.code.hint"))
                .completing("one-time-code")
                .judgedBy(problems);
        return Show.page("signin/code", new CodePage(frames.of(visit, visit.text("signin.code.heading"), "signin")
                .unlisted(), problems, code, next.address()), status);
    }
}
