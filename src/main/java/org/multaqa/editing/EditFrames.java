package org.multaqa.editing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.language.Wording;
import org.multaqa.language.Written;
import org.multaqa.organisations.Organisation;
import org.multaqa.web.Frame;
import org.multaqa.web.Frames;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Component;

/** What the pages of this feature have around them, and how they speak of people and times. */
@Component
class EditFrames {

    private final Frames frames;
    private final People people;

    EditFrames(Frames frames, People people) {
        this.frames = frames;
        this.people = people;
    }

    Frame frame(Visit visit, String title) {
        return frames.of(visit, title, "signin", "editing").unlisted();
    }

    static Written name(Organisation organisation, Visit visit) {
        return organisation.name().bestFor(visit.language());
    }

    /** Where the pages about that organisation are. */
    static String at(Visit visit, Organisation organisation, String... parts) {
        return "/" + visit.language().code() + "/my/organisations/" + organisation.id()
                + (parts.length == 0 ? "" : "/" + String.join("/", parts));
    }

    /** Who wrote a version, as far as the reader may know. */
    String who(Revision revision, Visit visit) {
        return switch (revision.author()) {
            case MALL -> visit.text("editing.who.mall");
            case DESK -> name(revision).map(name -> visit.text("editing.who.desk.named", name))
                    .orElseGet(() -> visit.text("editing.who.desk"));
            case OWN -> name(revision).orElseGet(() -> visit.text("editing.who.gone"));
        };
    }

    private Optional<String> name(Revision revision) {
        return Optional.ofNullable(revision.person()).flatMap(people::withId).map(Person::name);
    }

    /** A moment by the reader's own clock. */
    String when(Instant moment, Visit visit) {
        var zone = visit.reader().person().flatMap(people::withId).map(Person::zone).orElse(ZoneOffset.UTC);
        return when(LocalDateTime.ofInstant(moment, (ZoneId) zone), visit.wording());
    }

    private static String when(LocalDateTime moment, Wording wording) {
        return wording.text("editing.when", wording.date(moment.toLocalDate()),
                digits("%02d:%02d".formatted(moment.getHour(), moment.getMinute()), wording));
    }

    private static String digits(String text, Wording wording) {
        var own = new StringBuilder();
        text.codePoints()
                .forEach(sign -> own.append(Character.isDigit(sign)
                        ? wording.number(Character.digit(sign, 10))
                        : Character.toString(sign)));
        return own.toString();
    }
}
