package org.multaqa.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.cases.Note;
import org.multaqa.language.Wording;
import org.multaqa.web.Problems;
import org.multaqa.web.Typed;

/**
 * What somebody of the team decides, and what they tell whoever asked.
 *
 * @param decision by the button that was pressed, or empty
 * @param templates by decision the template that was chosen for it, or empty
 * @param words their own, or empty; they follow the template
 */
record DecisionForm(Optional<Decision> decision, Map<Decision, String> templates, String words) {

    static final DecisionForm EMPTY = read(Typed.NOTHING);

    static DecisionForm read(Typed typed) {
        return new DecisionForm(Decision.of(typed.value("decision")),
                Stream.of(Decision.ASK, Decision.REFUSE)
                        .collect(Collectors.toMap(one -> one, one -> known(one, typed.value(one.word())))),
                Note.typed(typed.verbatim("words")));
    }

    private static String known(Decision decision, String template) {
        return decision.templates().contains(template) ? template : "";
    }

    String template(Decision of) {
        return templates.getOrDefault(of, "");
    }

    /** What is wrong with it, where the text is for a reader of the one wording and the sentences are in the other. */
    Problems problems(Wording asker, Wording wording) {
        var problems = new Problems();
        if (decision.isEmpty()) {
            problems.add("approve", wording.text("desk.problem.decision"));
        }
        decision.filter(Decision::needsText)
                .filter(one -> text(asker).isEmpty())
                .ifPresent(
                        one -> problems.add(one.word(), wording.text("desk.problem." + one.word())));
        if (text(asker).length() > Note.LONGEST) {
            problems.add("words", wording.text("desk.problem.long", Note.LONGEST));
        }
        return problems;
    }

    /** What whoever asked is told; empty for nothing. */
    String text(Wording asker) {
        return decision.filter(Decision::needsText)
                .map(one -> Stream.of(template(one).isEmpty() ? "" : one.text(template(one), asker), words)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n")))
                .orElse("");
    }
}
