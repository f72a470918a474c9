package org.multaqa.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.editing.ConflictPage.Tear;
import org.multaqa.editing.Editing.Open;
import org.multaqa.editing.Editing.Outcome;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Wording;
import org.multaqa.organisations.Topics;
import org.multaqa.web.Problems;
import org.multaqa.web.Show;
import org.multaqa.web.Typed;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where two have written on the same line at once, a person chooses: their own text, the other's, or a third. */
@Component
class Conflicts {

    static final String TORN = "torn-";
    static final String CHOICE = "choose-";
    static final String THIRD = "third-";

    static final String MINE = "mine";
    static final String THEIRS = "theirs";
    static final String OTHER = "third";

    /** What was typed, with the choices that were made; and the lines on which none was. */
    record Decided(Sheet sheet, List<Line> undecided) {}

    private final Revisions revisions;
    private final EditFrames frames;
    private final Topics topics;
    private final Gate gate;

    Conflicts(Revisions revisions, EditFrames frames, Topics topics, Gate gate) {
        this.revisions = revisions;
        this.frames = frames;
        this.topics = topics;
        this.gate = gate;
    }

    /** Reads the form, be it the page itself or the one on which its reader chose. */
    Decided decided(Viewer viewer, Open open, List<Line> lines, Optional<Version> version, Typed typed) {
        var sheet = open.sheet().with(lines, typed);
        var undecided = new ArrayList<Line>();
        for (var line : lines) {
            if (typed.has(TORN + line.word())) {
                var chosen = typed.value(CHOICE + line.word());
                var theirs = chosen.equals(THEIRS)
                        ? version.flatMap(seen -> seen(viewer, open.organisation().id(), seen))
                        : Optional.<Sheet>empty();
                if (theirs.isPresent()) {
                    sheet = sheet.with(line, theirs.get().of(line));
                } else if (chosen.equals(OTHER)) {
                    var third = new Sheet(Map.of()).with(List.of(line), typed, THIRD);
                    sheet = sheet.with(line, third.of(line));
                } else if (!chosen.equals(MINE)) {
                    undecided.add(line);
                }
            }
        }
        return new Decided(sheet, undecided);
    }

    private Optional<Sheet> seen(Viewer viewer, UUID organisation, Version version) {
        return gate.read(viewer, () -> revisions.withNumber(organisation, version.number()))
                .map(Revision::sheet)
                .filter(sheet -> sheet.mark().equals(version.mark()));
    }

    ModelAndView page(Visit visit, Part part, Outcome outcome, Typed typed, List<Line> undecided,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var torn = outcome.merge().torn();
        var mine = outcome.merge().sheet();
        var now = outcome.now();
        var problems = new Problems();
        torn.stream()
                .filter(undecided::contains)
                .forEach(line -> problems.add(CHOICE + line.word(), visit.text("editing.problem.choose",
                        Controls.label(line, visit.wording()))));
        var carried = new ArrayList<Sheet.Carried>();
        part.lines().forEach(line -> carried.addAll(mine.carried(line)));
        torn.forEach(line -> carried.add(new Sheet.Carried(TORN + line.word(), "1")));
        if (typed.has("minor")) {
            carried.add(new Sheet.Carried("minor", "1"));
        }
        carried.add(new Sheet.Carried("note", typed.value("note")));
        var who = gate.read(visit.viewer(), () -> revisions.withNumber(now.organisation().id(), now.version().number())
                .map(revision -> visit.text("editing.conflict.who", frames.who(revision, visit),
                        frames.when(revision.at(), visit)))
                .orElse(""));
        return Show.page("editing/conflict",
                new ConflictPage(frames.frame(visit, visit.text("editing.conflict.heading")),
                        EditFrames.name(now.organisation(), visit), problems, now.version(),
                        EditFrames.at(visit, now.organisation(), "edit", part.word()), who,
                        torn.stream()
                                .map(line -> tear(line, mine, now.sheet(), typed, problems, visit.wording()))
                                .toList(),
                        carried),
                HttpStatus.CONFLICT);
    }

    private Tear tear(Line line, Sheet mine, Sheet theirs, Typed typed, Problems problems, Wording wording) {
        var told = new Told(wording, topics.all());
        var third = typed.value(CHOICE + line.word()).equals(OTHER)
                ? mine.with(List.of(line), typed, THIRD)
                : mine;
        return new Tear(line, Controls.label(line, wording), line.language(), told.of(line, mine),
                told.of(line, theirs), typed.value(CHOICE + line.word()),
                new Controls(third, new Problems(), wording, topics.all()).of(line, THIRD),
                problems.of(CHOICE + line.word()));
    }
}
