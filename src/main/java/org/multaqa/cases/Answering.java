package org.multaqa.cases;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.springframework.stereotype.Component;

/** What whoever asked does about their own case: answers the team, or takes it back. */
@Component
class Answering {

    private final Cases cases;
    private final Gate gate;
    private final Clock clock;

    Answering(Cases cases, Gate gate, Clock clock) {
        this.cases = cases;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Answers the team's question; the case waits for the team again.
     *
     * @return false if there is no question of theirs to answer any more
     */
    boolean answer(Viewer asker, UUID self, UUID id, String text) {
        return act(asker, self, id, held -> {
            if (held.state() != Case.State.ASKED) {
                return held;
            }
            var now = clock.instant();
            cases.note(Note.of(held, self, false, text, now));
            return held.answer(now);
        });
    }

    /**
     * Takes it back.
     *
     * @return false if it is not theirs, or nothing is left to be decided
     */
    boolean withdraw(Viewer asker, UUID self, UUID id) {
        return act(asker, self, id, held -> held.state().isPending() ? held.withdraw() : held);
    }

    private boolean act(Viewer asker, UUID self, UUID id, Function<Case, Case> act) {
        return gate.write(asker, () -> {
            var held = cases.hold(id).filter(found -> self.equals(found.person()));
            var changed = held.map(act).filter(after -> after != held.orElseThrow());
            changed.ifPresent(cases::save);
            return changed.isPresent();
        });
    }
}
