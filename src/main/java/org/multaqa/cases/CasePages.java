package org.multaqa.cases;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.multaqa.accounts.People;
import org.multaqa.gate.Gate;
import org.multaqa.language.Written;
import org.multaqa.organisations.Organisations;
import org.multaqa.web.Field;
import org.multaqa.web.Frames;
import org.multaqa.web.MissingException;
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

/** Whoever asked for something sees what has become of it, answers what the team asks, and may take it back. */
@Controller
class CasePages {

    private final Cases cases;
    private final Answering answering;
    private final People people;
    private final Organisations organisations;
    private final Gate gate;
    private final Frames frames;

    CasePages(Cases cases, Answering answering, People people, Organisations organisations, Gate gate,
            Frames frames) {
        this.cases = cases;
        this.answering = answering;
        this.people = people;
        this.organisations = organisations;
        this.gate = gate;
        this.frames = frames;
    }

    @GetMapping("/{language:ar|en|fr}/my/cases/{id}")
    ModelAndView show(Visit visit, @PathVariable UUID id, HttpServletResponse response) {
        return page(visit, id, "", new Problems(), HttpStatus.OK, response);
    }

    @PostMapping("/{language:ar|en|fr}/my/cases/{id}/answer")
    ModelAndView answer(Visit visit, @PathVariable UUID id, Typed typed, HttpServletResponse response) {
        var text = Note.typed(typed.verbatim("answer"));
        var problems = new Problems();
        if (text.isEmpty()) {
            problems.add("answer", visit.text("cases.problem.answer.empty"));
        } else if (text.length() > Note.LONGEST) {
            problems.add("answer", visit.text("cases.problem.answer.long", Note.LONGEST));
        }
        return problems.none() && answering.answer(visit.viewer(), visit.reader().self(), id, text)
                ? shown(visit, id)
                : page(visit, id, text, problems, refusal(problems), response);
    }

    /** Where it was decided meanwhile, the page says how. */
    @PostMapping("/{language:ar|en|fr}/my/cases/{id}/withdrawal")
    ModelAndView withdraw(Visit visit, @PathVariable UUID id, HttpServletResponse response) {
        return answering.withdraw(visit.viewer(), visit.reader().self(), id)
                ? shown(visit, id)
                : page(visit, id, "", new Problems(), HttpStatus.CONFLICT, response);
    }

    private static HttpStatus refusal(Problems problems) {
        return problems.none() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static ModelAndView shown(Visit visit, UUID id) {
        return Show.elsewhere("/" + visit.language().code() + "/my/cases/" + id);
    }

    private ModelAndView page(Visit visit, UUID id, String answer, Problems problems, HttpStatus status,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return Show.page("cases/show", gate.read(visit.viewer(), () -> read(visit, id, answer, problems)), status);
    }

    /** The team sees every case; on this page, too, everyone sees their own alone. */
    private CasePage read(Visit visit, UUID id, String answer, Problems problems) {
        var self = visit.reader().self();
        var found = cases.withId(id).filter(one -> self.equals(one.person())).orElseThrow(MissingException::new);
        var zone = people.withId(self).orElseThrow(MissingException::new).zone();
        var kind = visit.text("cases.kind." + found.kind());
        var field = found.state() != Case.State.ASKED
                ? null
                : Field.of("answer", "area", visit.text("cases.show.answer")).holding(answer).judgedBy(problems);
        return new CasePage(frames.of(visit, kind, "cases").unlisted(), problems, id.toString(), kind,
                about(visit, found.organisation()),
                visit.text("cases.state." + found.state().name().toLowerCase(Locale.ROOT)), notes(visit, id, zone),
                field, found.state().isPending());
    }

    private @Nullable Written about(Visit visit, @Nullable UUID organisation) {
        return organisation == null
                ? null
                : organisations.withId(organisation).map(one -> one.name().bestFor(visit.language())).orElse(null);
    }

    private List<CasePage.Line> notes(Visit visit, UUID id, ZoneId zone) {
        return cases.notes(id)
                .stream()
                .map(note -> new CasePage.Line(visit.text(note.byDesk() ? "cases.show.desk" : "cases.show.you"),
                        visit.wording().date(LocalDate.ofInstant(note.at(), zone)), note.paragraphs()))
                .toList();
    }
}
