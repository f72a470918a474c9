package org.multaqa.editing;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.files.UploadRefusedException;
import org.multaqa.gate.Gate;
import org.multaqa.logos.Logos;
import org.multaqa.signin.Entrance;
import org.multaqa.web.Problems;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The logo of an organisation: sent by its people, and taken away by them. */
@Controller
class LogoPages {

    private static final String LOGO = "/{language:ar|en|fr}/my/organisations/{id}/logo";

    private final Editing editing;
    private final Logos logos;
    private final EditFrames frames;
    private final Gate gate;

    LogoPages(Editing editing, Logos logos, EditFrames frames, Gate gate) {
        this.editing = editing;
        this.logos = logos;
        this.frames = frames;
        this.gate = gate;
    }

    @GetMapping(LOGO)
    ModelAndView logo(Visit visit, @PathVariable UUID id, HttpServletResponse response) {
        return page(visit, id, new Problems(), response);
    }

    @PostMapping(LOGO)
    Object set(Visit visit, @PathVariable UUID id, @RequestParam MultipartFile logo, HttpServletResponse response)
            throws IOException {
        editing.open(visit.viewer(), id);
        try (var picture = logo.getInputStream()) {
            logos.set(visit.viewer(), id, picture, Objects.requireNonNullElse(logo.getOriginalFilename(), ""));
        } catch (UploadRefusedException refused) {
            var problems = new Problems();
            problems.add("logo", visit.text(refused.problem().key()));
            return page(visit, id, problems, response);
        }
        editing.noteLogo(visit.viewer(), id, "logo-set");
        return lead(visit, id);
    }

    @PostMapping(LOGO + "/remove")
    ResponseEntity<Void> remove(Visit visit, @PathVariable UUID id) {
        editing.open(visit.viewer(), id);
        logos.remove(visit.viewer(), id);
        editing.noteLogo(visit.viewer(), id, "logo-removed");
        return lead(visit, id);
    }

    private static ResponseEntity<Void> lead(Visit visit, UUID id) {
        return Entrance.lead("/" + visit.language().code() + "/my/organisations/" + id + "/edit?saved");
    }

    private ModelAndView page(Visit visit, UUID id, Problems problems, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var open = editing.open(visit.viewer(), id);
        var sign = gate.read(visit.viewer(), () -> logos.signs(List.of(id)).of(id));
        return Show.page("editing/logo",
                new LogoPage(frames.frame(visit, visit.text("editing.logo.heading")),
                        EditFrames.name(open.organisation(), visit), problems, sign.large(), sign.logo() != null,
                        EditFrames.at(visit, open.organisation(), "logo"),
                        EditFrames.at(visit, open.organisation(), "edit")),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
