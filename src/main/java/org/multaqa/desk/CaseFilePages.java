package org.multaqa.desk;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.multaqa.cases.Cases;
import org.multaqa.cases.Deciding;
import org.multaqa.gate.Gate;
import org.multaqa.web.MissingException;
import org.multaqa.web.Problems;
import org.multaqa.web.Show;
import org.multaqa.web.Typed;
import org.multaqa.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A case is read and decided; then the next one comes up. */
@Controller
class CaseFilePages {

    private final DeskDoor door;
    private final CaseFiles files;
    private final Cases cases;
    private final Deciding deciding;
    private final Gate gate;

    CaseFilePages(DeskDoor door, CaseFiles files, Cases cases, Deciding deciding, Gate gate) {
        this.door = door;
        this.files = files;
        this.cases = cases;
        this.deciding = deciding;
        this.gate = gate;
    }

    @GetMapping("/{language:ar|en|fr}/desk/cases/{id}")
    ModelAndView show(Visit visit, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after,
            HttpServletResponse response) {
        return page(visit, id, after, DecisionForm.EMPTY, new Problems(), HttpStatus.OK, response);
    }

    @PostMapping("/{language:ar|en|fr}/desk/cases/{id}/decision")
    ModelAndView decide(Visit visit, @PathVariable UUID id, Typed typed, HttpServletResponse response) {
        var form = DecisionForm.read(typed);
        var asker = gate.read(visit.viewer(), () -> files.asker(visit, files.toDecide(visit, id)));
        var problems = form.problems(asker, visit.wording());
        if (!problems.none()) {
            return page(visit, id, null, form, problems, HttpStatus.UNPROCESSABLE_CONTENT, response);
        }
        return switch (form.decision().orElseThrow().take(deciding, visit.viewer(), id, form.text(asker))) {
            case DONE -> Show.elsewhere(next(visit) + "?after=" + id);
            case MISSING -> throw new MissingException();
            case TOO_LATE -> tooLate(visit, id, form, response);
        };
    }

    /** Somebody was faster, which the page tells; or what was asked for has become impossible meanwhile. */
    private ModelAndView tooLate(Visit visit, UUID id, DecisionForm form, HttpServletResponse response) {
        var problems = new Problems();
        if (gate.read(visit.viewer(), () -> cases.withId(id).orElseThrow(MissingException::new).state().isPending())) {
            problems.add("approve", visit.text("desk.problem.impossible"));
        }
        return page(visit, id, null, form, problems, HttpStatus.CONFLICT, response);
    }

    private String next(Visit visit) {
        var next = gate.read(visit.viewer(),
                () -> cases.next(deciding.kindsFor(door.team(visit).roles())));
        return "/" + visit.language().code() + "/desk" + next.map(one -> "/cases/" + one.id()).orElse("");
    }

    private ModelAndView page(Visit visit, UUID id, @Nullable UUID after, DecisionForm form, Problems problems,
            HttpStatus status, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return Show.page("desk/case", gate.read(visit.viewer(), () -> files.page(visit, id, after, form, problems)),
                status);
    }
}
