package org.multaqa.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.editing.Editing.Open;
import org.multaqa.editing.Editing.Remark;
import org.multaqa.editing.HistoryPage.Entry;
import org.multaqa.editing.VersionPage.Change;
import org.multaqa.gate.Gate;
import org.multaqa.organisations.Topics;
import org.multaqa.signin.Entrance;
import org.multaqa.web.MissingException;
import org.multaqa.web.Show;
import org.multaqa.web.Typed;
import org.multaqa.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was written before: who changed what and when, and the way back. */
@Controller
class HistoryPages {

    private static final String HISTORY = "/{language:ar|en|fr}/my/organisations/{id}/history";
    private static final int A_PAGE = 20;

    private final Editing editing;
    private final Revisions revisions;
    private final EditFrames frames;
    private final Topics topics;
    private final Gate gate;

    HistoryPages(Editing editing, Revisions revisions, EditFrames frames, Topics topics, Gate gate) {
        this.editing = editing;
        this.revisions = revisions;
        this.frames = frames;
        this.topics = topics;
        this.gate = gate;
    }

    @GetMapping(HISTORY)
    ModelAndView history(Visit visit, @PathVariable UUID id, Typed typed, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var open = editing.open(visit.viewer(), id);
        var before = typed.value("before").matches("[0-9]{1,9}")
                ? Integer.parseInt(typed.value("before"))
                : Integer.MAX_VALUE;
        return Show.page("editing/history", gate.read(visit.viewer(), () -> {
            var found = revisions.before(id, before, A_PAGE + 1);
            var older = found.size() > A_PAGE
                    ? EditFrames.at(visit, open.organisation(), "history") + "?before=" + found.get(A_PAGE - 1).number()
                    : "";
            return new HistoryPage(frames.frame(visit, visit.text("editing.history.heading")),
                    EditFrames.name(open.organisation(), visit), entries(found, open, visit), older,
                    EditFrames.at(visit, open.organisation(), "edit"), typed.has("overtaken"), typed.has("restored"));
        }));
    }

    private List<Entry> entries(List<Revision> found, Open open, Visit visit) {
        return IntStream.range(0, Math.min(found.size(), A_PAGE)).mapToObj(i -> {
            var revision = found.get(i);
            var earlier = i + 1 < found.size() ? Optional.of(found.get(i + 1)) : Optional.<Revision>empty();
            var changed = earlier.map(other -> visit.wording()
                    .list(revision.sheet()
                            .differing(other.sheet())
                            .stream()
                            .map(line -> Controls.label(line, visit.wording()))
                            .toList()))
                    .orElseGet(() -> visit.text("editing.history.first"));
            return new Entry(
                    EditFrames.at(visit, open.organisation(), "history", Integer.toString(revision.number())),
                    visit.text("editing.history.version", revision.number()), frames.who(revision, visit),
                    frames.when(revision.at(), visit), revision.at().toString(), changed, revision.minor(),
                    revision.note());
        }).toList();
    }

    @GetMapping(HISTORY + "/{number:[0-9]{1,9}}")
    ModelAndView version(Visit visit, @PathVariable UUID id, @PathVariable int number, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var open = editing.open(visit.viewer(), id);
        return Show.page("editing/version", gate.read(visit.viewer(), () -> {
            var revision = revisions.withNumber(id, number).orElseThrow(MissingException::new);
            var earlier = revisions.withNumber(id, number - 1);
            return new VersionPage(frames.frame(visit, visit.text("editing.history.version", number)),
                    EditFrames.name(open.organisation(), visit),
                    visit.text("editing.history.by", frames.who(revision, visit), frames.when(revision.at(), visit)),
                    revision.note(), earlier.isEmpty(), changes(revision, earlier, visit), open.version(),
                    revision.sheet().equals(open.sheet()),
                    EditFrames.at(visit, open.organisation(), "history", Integer.toString(number), "restore"),
                    EditFrames.at(visit, open.organisation(), "history"));
        }));
    }

    /** Of the first version, all that it says. */
    private List<Change> changes(Revision revision, Optional<Revision> earlier, Visit visit) {
        var told = new Told(visit.wording(), topics.all());
        var before = earlier.map(Revision::sheet).orElseGet(() -> new Sheet(Map.of()));
        return revision.sheet()
                .differing(before)
                .stream()
                .map(line -> new Change(Controls.label(line, visit.wording()), line.language(),
                        WordDiff.of(told.of(line, before), told.of(line, revision.sheet()))))
                .toList();
    }

    @PostMapping(HISTORY + "/{number:[0-9]{1,9}}/restore")
    ResponseEntity<Void> restore(Visit visit, @PathVariable UUID id, @PathVariable int number, Typed typed) {
        boolean restored = editing.restore(visit.viewer(), id, Version.parse(typed.value("version")), number,
                new Remark(false, visit.text("editing.history.restored.note", number)));
        return Entrance.lead("/" + visit.language().code() + "/my/organisations/" + id + "/history?"
                + (restored ? "restored" : "overtaken"));
    }
}
