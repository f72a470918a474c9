package org.multaqa.stories;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.multaqa.cases.Case;
import org.multaqa.cases.NoLongerDueException;
import org.multaqa.cases.Outcomes;

/** A kind of case that the mall itself does not have: somebody asks the editors for something. */
public class Errand implements Outcomes {

    public static final String KIND = "errand";
    /** The detail of a case that can be approved no more. */
    public static final String OVERTAKEN = "overtaken";

    private final List<String> outcomes = new CopyOnWriteArrayList<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void approved(Case decided, Instant now) {
        if (decided.details().containsKey(OVERTAKEN)) {
            throw new NoLongerDueException("overtaken on purpose");
        }
        outcomes.add("approved " + decided.id());
    }

    @Override
    public void refused(Case decided, Instant now) {
        outcomes.add("refused " + decided.id());
    }

    @Override
    public void asked(Case waiting, Instant now) {
        outcomes.add("asked " + waiting.id());
    }

    /** What decisions about the case have led to. */
    public List<String> outcomesOf(Case one) {
        return outcomes.stream().filter(outcome -> outcome.endsWith(one.id().toString())).toList();
    }
}
