package org.multaqa.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.multaqa.cases.Note;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.web.Typed;

/** The team need not write anew what it says every day. */
class DecisionTests {

    private final Messages messages = Messages.withUsualLocales();

    @Test
    void thereAreTextsToRefuseAndToAskWith() {
        assertThat(Decision.REFUSE.templates()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(Decision.ASK.templates()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Decision.APPROVE.templates()).isEmpty();
    }

    @Test
    void eachStandsInThreeLanguagesAndLeavesRoomForOwnWords() {
        for (var decision : Decision.values()) {
            for (var template : decision.templates()) {
                for (var language : Language.values()) {
                    var wording = messages.in(language);
                    assertThat(decision.label(template, wording)).isNotBlank();
                    assertThat(decision.text(template, wording)).hasSizeLessThan(Note.LONGEST / 4);
                }
            }
        }
    }

    @Test
    void aTemplateOfOneDecisionIsNoneOfAnother() {
        var form = DecisionForm.read(
                new Typed(Map.of("decision", List.of("ask"), "ask", List.of("duplicate"), "refuse", List.of("rules"))));
        assertThat(form.text(messages.in(Language.EN))).isEmpty();
    }

    @Test
    void anApprovalSaysNothing() {
        var form = DecisionForm.read(new Typed(Map.of("decision", List.of("approve"), "words", List.of("Welcome!"))));
        assertThat(form.text(messages.in(Language.EN))).isEmpty();
        assertThat(form.problems(messages.in(Language.EN), messages.in(Language.EN)).none()).isTrue();
    }
}
