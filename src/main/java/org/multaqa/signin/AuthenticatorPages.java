package org.multaqa.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.bouncycastle.util.encoders.Base32;
import org.multaqa.accounts.AuditLog;
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
import org.multaqa.web.MallSettings;
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
 * Setting up an authenticator app, renewing the codes on paper, and doing without again. A session that somebody left
 * open, or took, is not enough for the first: who has not proved just now who they are proves it again.
 */
@Controller
class AuthenticatorPages {

    private final SignedReaders readers;
    private final Authenticators authenticators;
    private final RecoveryCodes recovery;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final AuditLog audit;
    private final Limits limits;
    private final MallSettings mall;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    AuthenticatorPages(SignedReaders readers, Authenticators authenticators, RecoveryCodes recovery,
            Sessions sessions, SessionCookie cookie, AuditLog audit, Limits limits, MallSettings mall, Gate gate,
            Frames frames, Clock clock) {
        this.readers = readers;
        this.authenticators = authenticators;
        this.recovery = recovery;
        this.sessions = sessions;
        this.cookie = cookie;
        this.audit = audit;
        this.limits = limits;
        this.mall = mall;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/{language:ar|en|fr}/my/account/authenticator")
    Object form(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var signed = signed(request);
        return !signed.coded() && isStale(signed)
                ? Entrance.again(visit.language(), request)
                : page(visit, typed, signed, new Problems(), List.of(), HttpStatus.OK, response);
    }

    /** The app shows the right code: from now on it is asked for, and the session is proved by it. */
    @PostMapping("/{language:ar|en|fr}/my/account/authenticator")
    Object confirm(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var signed = signed(request);
        if (signed.coded() || isStale(signed)) {
            return Entrance.again(visit.language(), request);
        }
        var codes = gate.write(Viewer.DOORKEEPER, () -> {
            boolean right = authenticators.confirm(signed.id(), typed.value("code"), clock.instant());
            if (right) {
                audit.record(signed.id(), "authenticator-set", "person", signed.id());
                sessions.endOthers(signed.id(), signed.session().id());
            }
            return right ? recovery.renew(signed.id()) : List.<String>of();
        });
        if (codes.isEmpty()) {
            return page(visit, typed, signed, wrong(visit), codes, HttpStatus.UNPROCESSABLE_CONTENT, response);
        }
        cookie.give(response, sessions.prove(signed.session().id(), clock.instant()), signed.session().stays());
        return page(visit, typed, signed, new Problems(), codes, HttpStatus.OK, response);
    }

    @PostMapping("/{language:ar|en|fr}/my/account/authenticator/codes")
    Object renew(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var signed = signed(request);
        if (isTooOften(signed)) {
            return page(visit, typed, signed, often(visit), List.of(), HttpStatus.TOO_MANY_REQUESTS, response);
        }
        var codes = gate.write(Viewer.DOORKEEPER,
                () -> authenticators.takes(signed.id(), typed.value("code"), clock.instant())
                        ? recovery.renew(signed.id())
                        : List.<String>of());
        return codes.isEmpty()
                ? page(visit, typed, signed, wrong(visit), codes, HttpStatus.UNPROCESSABLE_CONTENT, response)
                : page(visit, typed, signed, new Problems(), codes, HttpStatus.OK, response);
    }

    @PostMapping("/{language:ar|en|fr}/my/account/authenticator/removal")
    Object remove(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var signed = signed(request);
        if (!signed.roles().isEmpty()) {
            throw new MissingException();
        }
        if (isTooOften(signed)) {
            return page(visit, typed, signed, often(visit), List.of(), HttpStatus.TOO_MANY_REQUESTS, response);
        }
        boolean removed = gate.write(Viewer.DOORKEEPER, () -> {
            boolean right = authenticators.takes(signed.id(), typed.value("code"), clock.instant())
                    || recovery.use(signed.id(), typed.value("code"));
            if (right) {
                authenticators.remove(signed.id());
                recovery.forget(signed.id());
                audit.record(signed.id(), "authenticator-removed", "person", signed.id());
            }
            return right;
        });
        return removed
                ? Entrance.lead("/" + visit.language().code() + "/my/account")
                : page(visit, typed, signed, wrong(visit), List.of(), HttpStatus.UNPROCESSABLE_CONTENT, response);
    }

    private Signed signed(HttpServletRequest request) {
        return readers.signed(request).filter(Signed::isWhole).orElseThrow(MissingException::new);
    }

    private boolean isStale(Signed signed) {
        return !JustNow.signedIn(signed, clock.instant());
    }

    private boolean isTooOften(Signed signed) {
        return limits.takeFor(Allowance.SIGN_IN_TO_ACCOUNT, "code " + signed.id()).isPositive();
    }

    private static Problems wrong(Visit visit) {
        var problems = new Problems();
        problems.add("code", visit.text("signin.code.problem.wrong"));
        return problems;
    }

    private static Problems often(Visit visit) {
        var problems = new Problems();
        problems.add("code", visit.text("signin.code.problem.often", 15));
        return problems;
    }

    private ModelAndView page(Visit visit, Typed typed, Signed signed, Problems problems, List<String> codes,
            HttpStatus status, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var code = Field.of("code", "text", visit.text("signin.code.label"))
                .hinting(visit.text(signed.coded() ? "signin.code.hint" : "signin.authenticator.hint"))
                .completing("one-time-code")
                .judgedBy(problems);
        var secret = codes.isEmpty()
                ? gate.write(Viewer.DOORKEEPER, () -> authenticators.offer(signed.id()))
                        .map(Base32::toBase32String)
                        .map(text -> text.replace("=", ""))
                        .orElse("")
                : "";
        int left = secret.isEmpty() ? gate.read(Viewer.DOORKEEPER, () -> recovery.left(signed.id())) : 0;
        return Show.page("signin/authenticator", new AuthenticatorPage(
                frames.of(visit, visit.text("signin.authenticator.heading"), "signin").unlisted(), problems, code,
                secret.isEmpty(), signed.roles().isEmpty(), address(secret, visit), grouped(secret), left, codes,
                Next.read(typed.value("next")).or(visit.language())), status);
    }

    /** As apps read it (Key URI format of Google Authenticator); the host tells this mall from others. */
    private String address(String secret, Visit visit) {
        return secret.isEmpty()
                ? ""
                : "otpauth://totp/" + encoded(mall.baseUrl().getHost()) + ":" + encoded(visit.reader().name())
                        + "?secret=" + secret + "&issuer=" + encoded(mall.baseUrl().getHost());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String grouped(String secret) {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
