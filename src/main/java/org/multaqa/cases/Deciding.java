package org.multaqa.cases;

import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.multaqa.accounts.AuditLog;
import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.Role;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.springframework.stereotype.Component;

/** The team's decisions about cases. Of any number who decide the same case at once, one does. */
@Component
public class Deciding {

    /** What came of it. */
    public enum Result {

        DONE,
        /** There is no such case, or it is not for this viewer to decide. */
        MISSING,
        /** Somebody else has decided it, or it waits for an answer. */
        TOO_LATE
    }

    private final Map<String, Outcomes> outcomes = new HashMap<>();
    private final Cases cases;
    private final DeskRoles roles;
    private final AuditLog audit;
    private final Gate gate;
    private final Clock clock;

    Deciding(List<Outcomes> outcomes, Cases cases, DeskRoles roles, AuditLog audit, Gate gate, Clock clock) {
        outcomes.forEach(outcome -> this.outcomes.put(outcome.kind(), outcome));
        this.cases = cases;
        this.roles = roles;
        this.audit = audit;
        this.gate = gate;
        this.clock = clock;
    }

    /** The kinds of cases that somebody with these roles may decide. */
    public Set<String> kindsFor(Set<Role> theirs) {
        return outcomes.values()
                .stream()
                .filter(outcome -> !Collections.disjoint(outcome.deciders(), theirs))
                .map(Outcomes::kind)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Approves it, and does what follows from that. */
    public Result approve(Viewer editor, UUID id) {
        return decide(editor, id, "case-approved", "", waiting -> {
            var now = clock.instant();
            var approved = waiting.approve(self(editor), now);
            outcome(approved).approved(approved, now);
            return approved;
        });
    }

    /** Refuses it, with a reason for whoever asked. */
    public Result refuse(Viewer editor, UUID id, String reason) {
        return decide(editor, id, "case-refused", reason, waiting -> {
            var now = clock.instant();
            var refused = waiting.refuse(self(editor), now);
            outcome(refused).refused(refused, now);
            return refused;
        });
    }

    /** Asks whoever asked for something that is missing. */
    public Result ask(Viewer editor, UUID id, String question) {
        return decide(editor, id, "case-asked", question, waiting -> {
            var asked = waiting.ask();
            outcome(asked).asked(asked, clock.instant());
            return asked;
        });
    }

    private Result decide(Viewer editor, UUID id, String act, String text, Function<Case, Case> decision) {
        try {
            return gate.write(editor, () -> {
                var found = cases.hold(id);
                if (found.filter(held -> mayDecide(editor, held)).isEmpty()) {
                    return Result.MISSING;
                }
                var waiting = found.orElseThrow();
                if (waiting.state() != Case.State.OPEN) {
                    return Result.TOO_LATE;
                }
                if (!text.isEmpty()) {
                    cases.note(Note.of(waiting, self(editor), true, text, clock.instant()));
                }
                cases.save(decision.apply(waiting));
                audit.record(self(editor), act, waiting.kind(), waiting.id());
                return Result.DONE;
            });
        } catch (NoLongerDueException overtaken) {
            return Result.TOO_LATE;
        }
    }

    private boolean mayDecide(Viewer editor, Case held) {
        return editor.atDesk() && kindsFor(roles.of(self(editor))).contains(held.kind());
    }

    private Outcomes outcome(Case decided) {
        var outcome = outcomes.get(decided.kind());
        if (outcome == null) {
            throw new IllegalStateException("nobody knows what follows from a " + decided.kind());
        }
        return outcome;
    }

    private static UUID self(Viewer editor) {
        var person = editor.person();
        if (person == null) {
            throw new IllegalArgumentException("only a person decides");
        }
        return person;
    }
}
