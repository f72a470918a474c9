package org.multaqa.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.editing.Editing.Open;
import org.multaqa.editing.Editing.Remark;
import org.multaqa.editing.OverviewPage.Chapter;
import org.multaqa.editing.OverviewPage.Spoken;
import org.multaqa.editing.PartPage.Group;
import org.multaqa.editing.PartPage.Mark;
import org.multaqa.gate.Gate;
import org.multaqa.kiosks.KioskPreview;
import org.multaqa.language.Language;
import org.multaqa.logos.Logos;
import org.multaqa.organisations.State;
import org.multaqa.organisations.Topics;
import org.multaqa.signin.Entrance;
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

/** The form in which an organisation's people write what stands in their kiosk, page by page. */
@Controller
class EditPages {

    private static final String EDIT = "/{language:ar|en|fr}/my/organisations/{id}/edit";
    private static final String PART = EDIT + "/{part:names|texts|work|place|contact}";

    private final Editing editing;
    private final Conflicts conflicts;
    private final EditFrames frames;
    private final KioskPreview preview;
    private final Topics topics;
    private final Logos logos;
    private final Gate gate;
    private final Clock clock;

    EditPages(Editing editing, Conflicts conflicts, EditFrames frames, KioskPreview preview, Topics topics,
            Logos logos, Gate gate, Clock clock) {
        this.editing = editing;
        this.conflicts = conflicts;
        this.frames = frames;
        this.preview = preview;
        this.topics = topics;
        this.logos = logos;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping(EDIT)
    ModelAndView overview(Visit visit, @PathVariable UUID id, Typed typed, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var open = editing.open(visit.viewer(), id);
        var organisation = open.organisation();
        var sign = gate.read(visit.viewer(), () -> logos.signs(List.of(id)).of(id).small());
        return Show.page("editing/overview",
                new OverviewPage(frames.frame(visit, visit.text("editing.heading")),
                        EditFrames.name(organisation, visit), sign, typed.has("saved"),
                        "/" + visit.language().code() + "/organisations/" + organisation.slug(),
                        EditFrames.at(visit, organisation),
                        Stream.of(Part.values()).map(part -> chapter(part, open, visit)).toList(), open.owned(),
                        organisation.state() == State.DARK, organisation.state() == State.PUBLISHED));
    }

    private static Chapter chapter(Part part, Open open, Visit visit) {
        var at = EditFrames.at(visit, open.organisation(), "edit", part.word());
        var spoken = Line.groups()
                .stream()
                .filter(group -> Line.of(group, visit.language()).part() == part)
                .map(group -> new Spoken(visit.text("editing.line." + group), marks(group, open.sheet(), at)))
                .toList();
        var missing = part.lines()
                .stream()
                .filter(line -> line.language() == null && line != Line.PRECISION && !line.word().endsWith("-original"))
                .filter(line -> !open.sheet().has(line))
                .map(line -> visit.text("editing.line." + line.group()))
                .toList();
        return new Chapter(visit.text("editing.part." + part.word()), at, spoken, missing);
    }

    private static List<Mark> marks(String group, Sheet sheet, String at) {
        return Stream.of(Language.values())
                .map(language -> new Mark(language, sheet.has(Line.of(group, language)),
                        at + "#" + Line.of(group, language).word()))
                .toList();
    }

    @GetMapping(PART)
    ModelAndView part(Visit visit, @PathVariable UUID id, @PathVariable String part, HttpServletResponse response) {
        var open = editing.open(visit.viewer(), id);
        return form(visit, open, part(part), open.sheet(), open.version(), new Problems(), Typed.NOTHING, response);
    }

    /** Saves the page, unless its reader only wants to go on writing where they were before they looked at it. */
    @PostMapping(PART)
    Object save(Visit visit, @PathVariable UUID id, @PathVariable String part, Typed typed,
            HttpServletResponse response) {
        var open = editing.open(visit.viewer(), id);
        var lines = part(part).lines();
        var version = Version.parse(typed.value("version"));
        var decided = conflicts.decided(visit.viewer(), open, lines, version, typed);
        var problems = problems(visit, part(part), decided.sheet());
        if (typed.has("again") || !problems.none()) {
            return form(visit, open, part(part), decided.sheet(), version.orElse(open.version()), problems, typed,
                    response);
        }
        var remark = new Remark(typed.has("minor"), typed.value("note"));
        var outcome = editing.save(visit.viewer(), id, version, tidied(open, decided.sheet()), lines,
                decided.undecided(), remark);
        if (!outcome.merge().isWhole()) {
            return conflicts.page(visit, part(part), outcome, typed, decided.undecided(), response);
        }
        return Entrance.lead(EditFrames.at(visit, open.organisation(), "edit") + "?saved");
    }

    /** The kiosk as it would be; nothing is kept of what was typed. */
    @PostMapping(PART + "/preview")
    ModelAndView preview(Visit visit, @PathVariable UUID id, @PathVariable String part, Typed typed,
            HttpServletResponse response) {
        var open = editing.open(visit.viewer(), id);
        var sheet = open.sheet().with(part(part).lines(), typed);
        var problems = problems(visit, part(part), sheet);
        var version = Version.parse(typed.value("version")).orElse(open.version());
        if (!problems.none()) {
            return form(visit, open, part(part), sheet, version, problems, typed, response);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var organisation = open.organisation();
        var typedSo = organisation.describe(Profiles.profile(sheet, topics.bySlug().keySet(),
                organisation.profile().identifiers()), organisation.provenance());
        return preview.of(typedSo, visit, EditFrames.at(visit, organisation, "edit", part), typed);
    }

    private static Part part(String word) {
        return Part.of(word).orElseThrow(MissingException::new);
    }

    private Problems problems(Visit visit, Part part, Sheet sheet) {
        return new Judging(sheet, visit.wording(), topics.bySlug().keySet(), LocalDate.now(clock).getYear())
                .problems(part);
    }

    /** In the form in which it will be read back, so that two who mean the same have written the same. */
    private Sheet tidied(Open open, Sheet sheet) {
        return Profiles.sheet(Profiles.profile(sheet, topics.bySlug().keySet(),
                open.organisation().profile().identifiers()));
    }

    private ModelAndView form(Visit visit, Open open, Part part, Sheet sheet, Version version, Problems problems,
            Typed typed, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var at = EditFrames.at(visit, open.organisation(), "edit");
        var identifiers = part == Part.CONTACT ? Row.values(sheet.of(Line.IDENTIFIERS)) : List.<String>of();
        return Show.page("editing/part",
                new PartPage(frames.frame(visit, visit.text("editing.part." + part.word())),
                        EditFrames.name(open.organisation(), visit), problems, version, at + "/" + part.word(), at,
                        groups(part, new Controls(sheet, problems, visit.wording(), topics.all())), identifiers,
                        typed.has("minor"), typed.value("note")),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Lines in three languages stand together, and what was written first below them; each other line by itself. */
    private static List<Group> groups(Part part, Controls controls) {
        var groups = new ArrayList<Group>();
        var spoken = Optional.<String>empty();
        for (var line : part.lines()) {
            if (line.language() != null && !spoken.equals(Optional.of(line.group()))) {
                spoken = Optional.of(line.group());
                groups.add(spoken(line.group(), controls));
            } else if (line.language() == null && !line.word().endsWith("-original")) {
                groups.add(new Group("", List.of(), List.of(controls.of(line, ""))));
            }
        }
        return groups;
    }

    private static Group spoken(String group, Controls controls) {
        var lines = new ArrayList<Control>();
        for (var language : languagesFrom(controls.wording().language())) {
            lines.add(controls.of(Line.of(group, language), ""));
        }
        lines.add(controls.of(Line.originalOf(group), ""));
        return new Group(controls.wording().text("editing.line." + group), marks(group, controls.sheet(), ""), lines);
    }

    /** The reader's own first. */
    private static List<Language> languagesFrom(Language reader) {
        return Stream.concat(Stream.of(reader), Stream.of(Language.values()).filter(other -> other != reader)).toList();
    }
}
