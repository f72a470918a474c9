package org.multaqa.registration;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.Secret;
import org.multaqa.accounts.Tokens;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.signin.Entrance;
import org.multaqa.web.Frames;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The link that confirms the address of whoever registered: a page with a button, which alone changes something. */
@Controller
class ConfirmationPages {

    private final Registering registering;
    private final Tokens tokens;
    private final Entrance entrance;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    ConfirmationPages(Registering registering, Tokens tokens, Entrance entrance, Gate gate, Frames frames,
            Clock clock) {
        this.registering = registering;
        this.tokens = tokens;
        this.entrance = entrance;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/{language:ar|en|fr}/join/confirm/{link}")
    ModelAndView confirm(Visit visit, @PathVariable String link, HttpServletResponse response) {
        boolean good = gate.read(Viewer.DOORKEEPER,
                () -> tokens.look(ConfirmationLetter.PURPOSE, new Secret(link), clock.instant())).isPresent();
        return good
                ? page(visit, "confirm", "/" + visit.language().code() + "/join/confirm/" + link, HttpStatus.OK,
                        response)
                : page(visit, "ended", "", HttpStatus.NOT_FOUND, response);
    }

    @PostMapping("/{language:ar|en|fr}/join/confirm/{link}")
    Object confirmed(Visit visit, @PathVariable String link, HttpServletRequest request,
            HttpServletResponse response) {
        return registering.confirm(new Secret(link), visit.language())
                .<Object>map(person -> entrance.welcome(person, visit.language(), request, response))
                .orElseGet(() -> page(visit, "ended", "", HttpStatus.NOT_FOUND, response));
    }

    private ModelAndView page(Visit visit, String key, String action, HttpStatus status,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var frame = frames.of(visit, visit.text("registration." + key + ".heading"), "signin").unlisted();
        return Show.page("registration/message", new MessagePage(frame, "registration." + key, "", action), status);
    }
}
