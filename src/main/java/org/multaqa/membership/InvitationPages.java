package org.multaqa.membership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.Person;
import org.multaqa.accounts.PersonName;
import org.multaqa.accounts.Secret;
import org.multaqa.membership.Inviting.Offer;
import org.multaqa.signin.Entrance;
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

/** The link of an invitation: a page with two buttons, which alone change something. */
@Controller
class InvitationPages {

    private static final String INVITATION = "/{language:ar|en|fr}/membership/{link}";

    private final Inviting inviting;
    private final Entrance entrance;
    private final Frames frames;

    InvitationPages(Inviting inviting, Entrance entrance, Frames frames) {
        this.inviting = inviting;
        this.entrance = entrance;
        this.frames = frames;
    }

    @GetMapping(INVITATION)
    Object invitation(Visit visit, @PathVariable String link, HttpServletResponse response) {
        return inviting.look(new Secret(link))
                .map(offer -> page(visit, link, offer, "", new Problems(), response))
                .orElseGet(() -> answer(visit, "ended", HttpStatus.NOT_FOUND, response));
    }

    @PostMapping(INVITATION)
    Object accept(Visit visit, @PathVariable String link, Typed typed, HttpServletRequest request,
            HttpServletResponse response) {
        var secret = new Secret(link);
        var name = typed.value("name");
        var offer = inviting.look(secret);
        var problems = new Problems();
        if (offer.filter(made -> !made.known()).isPresent()) {
            PersonName.problem(name).ifPresent(key -> problems.add("name", visit.text(key, Person.LONGEST_NAME)));
        }
        if (!problems.none()) {
            return page(visit, link, offer.orElseThrow(), name, problems, response);
        }
        return inviting.accept(secret, name, visit.language())
                .<Object>map(person -> entrance.welcome(person, visit.language(), request, response))
                .orElseGet(() -> answer(visit, "ended", HttpStatus.NOT_FOUND, response));
    }

    @PostMapping(INVITATION + "/decline")
    Object decline(Visit visit, @PathVariable String link, HttpServletResponse response) {
        return inviting.decline(new Secret(link))
                ? answer(visit, "declined", HttpStatus.OK, response)
                : answer(visit, "ended", HttpStatus.NOT_FOUND, response);
    }

    private Object page(Visit visit, String link, Offer offer, String name, Problems problems,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var field = offer.known()
                ? null
                : Field.of("name", "text", visit.text("accounts.name"))
                        .hinting(visit.text("accounts.name.hint"))
                        .completing("nickname")
                        .holding(name)
                        .judgedBy(problems);
        var frame = frames.of(visit, visit.text("membership.invitation.heading"), "signin").unlisted();
        return Show.page("membership/invitation",
                new InvitationPage(frame, problems, "/" + visit.language().code() + "/membership/" + link, offer,
                        field),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Object answer(Visit visit, String key, HttpStatus status, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var frame = frames.of(visit, visit.text("membership." + key + ".heading"), "signin").unlisted();
        return Show.page("membership/answer", new AnswerPage(frame, visit.text("membership." + key + ".text")), status);
    }
}
