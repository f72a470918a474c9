package org.multaqa.desk;

import java.util.UUID;

import org.multaqa.accounts.AuditLog.Line;
import org.multaqa.accounts.People;
import org.multaqa.cases.Cases;
import org.multaqa.desk.LogPage.Act;
import org.multaqa.language.Messages;
import org.multaqa.language.Wording;
import org.multaqa.organisations.Organisations;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Component;

/** Puts lines of the audit log in words, in the open transaction of the visit's viewer. */
@Component
class Acts {

    private final Decided decided;
    private final People people;
    private final Organisations organisations;
    private final Cases cases;
    private final Messages messages;

    Acts(Decided decided, People people, Organisations organisations, Cases cases, Messages messages) {
        this.decided = decided;
        this.people = people;
        this.organisations = organisations;
        this.cases = cases;
        this.messages = messages;
    }

    Act read(Visit visit, Team team, Line line) {
        var at = line.at().atZone(team.person().zone());
        var by = line.person();
        return about(visit, team, line, new Act(visit.wording().date(at.toLocalDate()),
                visit.wording().time(at.toLocalTime()),
                by == null ? visit.text("desk.log.program") : decided.name(visit, by),
                by == null ? "" : desk(visit) + "/log?person=" + by,
                known(visit.wording(), "desk.act.", line.act()), new Scrap("", null, null), ""));
    }

    private Act about(Visit visit, Team team, Line line, Act act) {
        var subject = line.subject();
        if (subject == null) {
            return act;
        }
        return switch (line.subjectKind()) {
            case "person" -> about(act, new Scrap(decided.name(visit, subject), null, null),
                    team.knowsPeople() && people.withId(subject).isPresent()
                            ? desk(visit) + "/people/" + subject
                            : "");
            case "organisation" -> organisation(visit, subject, act);
            default -> about(act, new Scrap(known(visit.wording(), "cases.kind.", line.subjectKind()), null, null),
                    cases.withId(subject).isPresent() ? desk(visit) + "/cases/" + subject : "");
        };
    }

    private Act organisation(Visit visit, UUID subject, Act act) {
        var found = organisations.withId(subject);
        if (found.isEmpty()) {
            return about(act, new Scrap(visit.text("desk.log.organisation"), null, null), "");
        }
        var name = found.orElseThrow().name().bestFor(visit.language());
        return about(act, Scrap.of(name.text(), name.language(), visit.language()),
                "/" + visit.language().code() + "/organisations/" + found.orElseThrow().slug());
    }

    private static Act about(Act act, Scrap about, String href) {
        return new Act(act.day(), act.time(), act.who(), act.theirs(), act.what(), about, href);
    }

    /** What that word stands for; an older mall may have recorded acts that this one knows no more. */
    private String known(Wording wording, String keys, String word) {
        return messages.keys(wording.language()).contains(keys + word) ? wording.text(keys + word) : word;
    }

    private static String desk(Visit visit) {
        return "/" + visit.language().code() + "/desk";
    }
}
