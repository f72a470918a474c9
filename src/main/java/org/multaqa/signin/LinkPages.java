package org.multaqa.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.Person;
import org.multaqa.accounts.Proof;
import org.multaqa.accounts.Secret;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.web.Frames;
import org.multaqa.web.Show;
import org.multaqa.web.Typed;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing in by a link. Its button says as whom: nobody signs in unawares by a link of somebody else's. */
@Controller
class LinkPages {

    private final Links links;
    private final Ended ended;
    private final Entrance entrance;
    private final Gate gate;
    private final Frames frames;

    LinkPages(Links links, Ended ended, Entrance entrance, Gate gate, Frames frames) {
        this.links = links;
        this.ended = ended;
        this.entrance = entrance;
        this.gate = gate;
        this.frames = frames;
    }

    @GetMapping("/{language:ar|en|fr}/sign-in/link/{link}")
    ModelAndView button(Visit visit, Typed typed, @PathVariable String link, HttpServletResponse response) {
        return links.look(Errand.LINK.purpose(), new Secret(link))
                .map(person -> page(visit, person, Next.read(typed.value("next")), response))
                .orElseGet(() -> ended.page(visit, Errand.LINK, response));
    }

    @PostMapping("/{language:ar|en|fr}/sign-in/link/{link}")
    Object signIn(Visit visit, Typed typed, @PathVariable String link, HttpServletRequest request,
            HttpServletResponse response) {
        var person = gate.write(Viewer.DOORKEEPER, () -> links.use(Errand.LINK.purpose(), new Secret(link)));
        return person.<Object>map(known -> entrance.enter(known.id(), Proof.LINK, typed.has("stays"),
                Next.read(typed.value("next")), visit.language(), request, response))
                .orElseGet(() -> ended.page(visit, Errand.LINK, response));
    }

    private ModelAndView page(Visit visit, Person person, Next next, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Show.page("signin/link",
                new LinkPage(frames.of(visit, visit.text("signin.heading"), "signin").unlisted(),
                        person.name(), next.address()));
    }
}
