package org.multaqa.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.cases.Case;
import org.multaqa.cases.Cases;
import org.multaqa.cases.Deciding;
import org.multaqa.cases.Note;
import org.multaqa.desk.CaseFilePage.About;
import org.multaqa.desk.CaseFilePage.Choice;
import org.multaqa.desk.CaseFilePage.Decide;
import org.multaqa.desk.CaseFilePage.Said;
import org.multaqa.desk.CaseFilePage.Template;
import org.multaqa.desk.DeskTab.Place;
import org.multaqa.language.Messages;
import org.multaqa.language.Wording;
import org.multaqa.language.Written;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Topics;
import org.multaqa.web.Frames;
import org.multaqa.web.MissingException;
import org.multaqa.web.Problems;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Component;

/** Puts together what one must know to decide a case, in the open transaction of the visit's viewer. */
@Component
class CaseFiles {

    private final DeskDoor door;
    private final Decided decided;
    private final Likenesses likenesses;
    private final Cases cases;
    private final Deciding deciding;
    private final People people;
    private final Organisations organisations;
    private final Topics topics;
    private final Messages messages;
    private final Frames frames;
    private final Clock clock;

    CaseFiles(DeskDoor door, Decided decided, Likenesses likenesses, Cases cases, Deciding deciding, People people,
            Organisations organisations, Topics topics, Messages messages, Frames frames, Clock clock) {
        this.door = door;
        this.decided = decided;
        this.likenesses = likenesses;
        this.cases = cases;
        this.deciding = deciding;
        this.people = people;
        this.organisations = organisations;
        this.topics = topics;
        this.messages = messages;
        this.frames = frames;
        this.clock = clock;
    }

    /**
     * The case, decided or not.
     *
     * @throws MissingException if there is none, or its kind is not for this reader to decide
     */
    Case toDecide(Visit visit, UUID id) {
        var kinds = deciding.kindsFor(door.team(visit).roles());
        return cases.withId(id).filter(one -> kinds.contains(one.kind())).orElseThrow(MissingException::new);
    }

    /** The words that whoever asked reads; the reader's own where nobody with an account did. */
    Wording asker(Visit visit, Case one) {
        return person(one).map(known -> messages.in(known.language())).orElse(visit.wording());
    }

    CaseFilePage page(Visit visit, UUID id, @Nullable UUID after, DecisionForm form, Problems problems) {
        var team = door.team(visit);
        var one = cases.withId(id).orElseThrow(MissingException::new);
        var kind = visit.text("cases.kind." + one.kind());
        boolean theirs = deciding.kindsFor(team.roles()).contains(one.kind());
        boolean open = one.state() == Case.State.OPEN;
        return new CaseFilePage(frames.of(visit, kind, "desk").unlisted(), team.tabs(visit, Place.QUEUE), problems,
                decided.sentence(visit, after), visit.text("cases.asks." + one.kind()),
                person(one).map(Person::name).orElseGet(() -> visit.text("desk.visitor")),
                team.knowsPeople() ? person(one).map(known -> personPage(visit, known.id())).orElse("") : "",
                open ? Age.of(one.waitingSince(), clock.instant(), visit.wording()) : "",
                decided.standing(visit, one, team), about(visit, one), notes(visit, one, team),
                open && theirs ? decide(visit, one, form) : null,
                open && !theirs ? visit.text("desk.case.others") : "");
    }

    private static String personPage(Visit visit, UUID person) {
        return "/" + visit.language().code() + "/desk/people/" + person;
    }

    private Optional<Person> person(Case one) {
        return Optional.ofNullable(one.person()).flatMap(people::withId);
    }

    private @Nullable About about(Visit visit, Case one) {
        return Optional.ofNullable(one.organisation())
                .flatMap(organisations::withId)
                .map(known -> about(visit, known))
                .orElse(null);
    }

    private About about(Visit visit, Organisation known) {
        var alike = likenesses.of(known, visit.wording());
        return new About(known.name().bestFor(visit.language()),
                "/" + visit.language().code() + "/organisations/" + known.slug(),
                Dossier.of(known, topics, visit.wording()), alike.orElse(List.of()), alike.isPresent());
    }

    private List<Said> notes(Visit visit, Case one, Team team) {
        return cases.notes(one.id()).stream().map(note -> said(visit, note, team)).toList();
    }

    private Said said(Visit visit, Note note, Team team) {
        return new Said(decided.name(visit, note.person()), note.byDesk(),
                visit.wording().date(team.day(note.at())), note.paragraphs());
    }

    private Decide decide(Visit visit, Case one, DecisionForm form) {
        var asker = asker(visit, one);
        return new Decide("/" + visit.language().code() + "/desk/cases/" + one.id() + "/decision",
                visit.text("desk.case.words.hint", visit.wording().nameOfLanguage(asker.language().code())),
                Stream.of(Decision.ASK, Decision.REFUSE)
                        .map(decision -> new Choice(decision,
                                decision.templates()
                                        .stream()
                                        .map(word -> template(decision, word, visit, asker, form))
                                        .toList()))
                        .toList(),
                form.words());
    }

    private static Template template(Decision decision, String word, Visit visit, Wording asker, DecisionForm form) {
        return new Template(word, decision.label(word, visit.wording()),
                new Written(decision.text(word, asker), asker.language()), word.equals(form.template(decision)));
    }
}
