package org.multaqa.editing;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.organisations.State;
import org.multaqa.signin.Entrance;
import org.multaqa.web.MissingException;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An owner hides the kiosk everywhere at once, and opens it again. */
@Controller
class DarknessPages {

    private static final String DARKNESS = "/{language:ar|en|fr}/my/organisations/{id}/darkness";

    private final Editing editing;
    private final EditFrames frames;

    DarknessPages(Editing editing, EditFrames frames) {
        this.editing = editing;
        this.frames = frames;
    }

    /** Asks once; there is no such page for whoever owns nothing, nor where nothing is to be hidden. */
    @GetMapping(DARKNESS)
    ModelAndView ask(Visit visit, @PathVariable UUID id, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var open = editing.open(visit.viewer(), id);
        var organisation = open.organisation();
        boolean dark = organisation.state() == State.DARK;
        if (!open.owned() || !dark && organisation.state() != State.PUBLISHED) {
            throw new MissingException();
        }
        return Show.page("editing/darkness",
                new DarknessPage(frames.frame(visit, visit.text(dark
                        ? "editing.darkness.end.heading"
                        : "editing.darkness.heading")), EditFrames.name(organisation, visit), dark,
                        EditFrames.at(visit, organisation, "darkness") + (dark ? "/end" : ""),
                        EditFrames.at(visit, organisation, "edit")));
    }

    @PostMapping(DARKNESS)
    ResponseEntity<Void> goDark(Visit visit, @PathVariable UUID id) {
        editing.goDark(visit.viewer(), id);
        return lead(visit, id);
    }

    @PostMapping(DARKNESS + "/end")
    ResponseEntity<Void> comeBack(Visit visit, @PathVariable UUID id) {
        editing.comeBack(visit.viewer(), id);
        return lead(visit, id);
    }

    private static ResponseEntity<Void> lead(Visit visit, UUID id) {
        return Entrance.lead("/" + visit.language().code() + "/my/organisations/" + id + "/edit");
    }
}
