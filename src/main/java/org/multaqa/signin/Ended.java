package org.multaqa.signin;

import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.web.Frames;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a link that opens nothing. One that was used or has ended is not kept, and so it cannot be told from one
 * that never was: each is answered with 404, for 410 would say that there had been one.
 */
@Component
class Ended {

    private final Frames frames;

    Ended(Frames frames) {
        this.frames = frames;
    }

    /**
     * The page.
     *
     * @param way below the language to where a new link is asked for
     */
    ModelAndView page(Visit visit, String way, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Show.page("signin/ended",
                new EndedPage(frames.of(visit, visit.text("signin.ended.heading"), "signin").unlisted(), way),
                HttpStatus.NOT_FOUND);
    }

    ModelAndView page(Visit visit, Errand errand, HttpServletResponse response) {
        return page(visit, "sign-in/" + errand.word(), response);
    }
}
