package org.multaqa.signin;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.Sessions;
import org.multaqa.accounts.Signed;
import org.multaqa.accounts.SignedReaders;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
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

/** Changing one's password, or choosing a first one. All other sessions end with the old one. */
@Controller
class PasswordPages {

    private final SignedReaders readers;
    private final Passwords passwords;
    private final Sessions sessions;
    private final PasswordChange change;
    private final Limits limits;
    private final Gate gate;
    private final Frames frames;

    PasswordPages(SignedReaders readers, Passwords passwords, Sessions sessions, PasswordChange change, Limits limits,
            Gate gate, Frames frames) {
        this.readers = readers;
        this.passwords = passwords;
        this.sessions = sessions;
        this.change = change;
        this.limits = limits;
        this.gate = gate;
        this.frames = frames;
    }

    @GetMapping("/{language:ar|en|fr}/my/account/password")
    Object form(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        return page(visit, signed(request), new Problems(), typed.has("saved"), response);
    }

    @PostMapping("/{language:ar|en|fr}/my/account/password")
    Object change(Visit visit, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var signed = signed(request);
        var current = gate.read(Viewer.DOORKEEPER, () -> passwords.of(signed.id()));
        var chosen = PasswordRule.normal(typed.verbatim("new"));
        var problems = new Problems();
        if (limits.takeFor(Allowance.SIGN_IN_TO_ACCOUNT, "password " + signed.id()).isPositive()) {
            problems.add("current", visit.text("signin.password.problem.often"));
        } else if (current.isPresent()
                && !passwords.matches(current, PasswordRule.normal(typed.verbatim("current")))) {
            problems.add("current", visit.text("signin.password.problem.current"));
        }
        PasswordChange.judge(chosen, List.of(signed.person().name()), problems, visit.wording());
        if (!problems.none()) {
            return page(visit, signed, problems, false, response);
        }
        var hash = change.hash(chosen);
        gate.change(Viewer.DOORKEEPER, () -> {
            change.keep(signed.person(), hash);
            sessions.endOthers(signed.id(), signed.session().id());
        });
        return Entrance.lead("/" + visit.language().code() + "/my/account/password?saved");
    }

    private Signed signed(HttpServletRequest request) {
        return readers.signed(request).filter(Signed::isWhole).orElseThrow(MissingException::new);
    }

    private ModelAndView page(Visit visit, Signed signed, Problems problems, boolean saved,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var fields = new ArrayList<Field>();
        if (gate.read(Viewer.DOORKEEPER, () -> passwords.of(signed.id())).isPresent()) {
            fields.add(Field.of("current", "password", visit.text("signin.password.current"))
                    .completing("current-password")
                    .judgedBy(problems));
        }
        fields.add(PasswordChange.field(problems, visit.wording()));
        return Show.page("signin/password",
                new PasswordPage(frames.of(visit, visit.text("signin.password.heading"), "signin").unlisted(), problems,
                        saved, fields),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
