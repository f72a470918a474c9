package org.multaqa.signin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.AccountFields;
import org.multaqa.accounts.AccountForm;
import org.multaqa.accounts.Proof;
import org.multaqa.accounts.Secret;
import org.multaqa.signin.Administrators.Invited;
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

/** Becoming an administrator by a link from the command line or the log, and then setting up an authenticator app. */
@Controller
class AdministratorPages {

    private final Administrators administrators;
    private final Ended ended;
    private final Entrance entrance;
    private final Frames frames;

    AdministratorPages(Administrators administrators, Ended ended, Entrance entrance, Frames frames) {
        this.administrators = administrators;
        this.ended = ended;
        this.entrance = entrance;
        this.frames = frames;
    }

    @GetMapping("/{language:ar|en|fr}/sign-in/administrator/{link}")
    ModelAndView form(Visit visit, Typed typed, @PathVariable String link, HttpServletResponse response) {
        return administrators.look(new Secret(link))
                .map(invited -> page(visit, typed, invited,
                        invited.person().map(AccountForm::of).orElseGet(() -> AccountForm.of(visit.language())),
                        new Problems(), response))
                .orElseGet(() -> ended.page(visit, "", response));
    }

    @PostMapping("/{language:ar|en|fr}/sign-in/administrator/{link}")
    Object follow(Visit visit, Typed typed, @PathVariable String link, HttpServletRequest request,
            HttpServletResponse response) {
        var invited = administrators.look(new Secret(link));
        if (invited.isEmpty()) {
            return ended.page(visit, "", response);
        }
        var form = AccountForm.read(typed);
        var address = AskPages.mailable(typed.value("email"));
        var chosen = PasswordRule.normal(typed.verbatim("new"));
        var problems = new Problems();
        if (address.isEmpty() && invited.orElseThrow().person().isEmpty()) {
            problems.add("email", visit.text("signin.ask.problem.address"));
        }
        form.judge(problems, visit.wording());
        PasswordChange.judge(chosen, List.of(form.name(), typed.value("email")), problems, visit.wording());
        if (!problems.none()) {
            return page(visit, typed, invited.orElseThrow(), form, problems, response);
        }
        return administrators.follow(new Secret(link), address, form, chosen)
                .<Object>map(person -> entrance.enter(person.id(), Proof.LINK, false,
                        new Next("/" + person.language().code() + "/my/account/authenticator"), person.language(),
                        request, response))
                .orElseGet(() -> ended.page(visit, "", response));
    }

    private ModelAndView page(Visit visit, Typed typed, Invited invited, AccountForm form, Problems problems,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var email = Field.of("email", "email", visit.text("signin.email"))
                .completing("username")
                .holding(typed.value("email"))
                .judgedBy(problems);
        return Show.page("signin/administrator",
                new AdministratorPage(
                        frames.of(visit, visit.text("signin.administrator.heading"), "signin").unlisted(), problems,
                        invited.person().isPresent() ? List.of() : List.of(email),
                        AccountFields.of(form, problems, visit.wording()),
                        PasswordChange.field(problems, visit.wording())),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
