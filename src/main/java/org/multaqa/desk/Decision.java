package org.multaqa.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.multaqa.cases.Deciding;
import org.multaqa.cases.Deciding.Result;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Wording;

/** What can be decided about a case, with the texts for it that nobody has to write anew. */
enum Decision {

    APPROVE(List.of()), ASK(List.of("standing", "existence", "purpose", "same")), REFUSE(
            List.of("duplicate", "existence", "standing", "purpose", "incomplete", "rules", "silence"));

    private final List<String> templates;

    Decision(List<String> templates) {
        this.templates = templates;
    }

    /** The word in forms and keys. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The decision of that word, if it is one. */
    static Optional<Decision> of(String word) {
        return Stream.of(values()).filter(decision -> decision.word().equals(word)).findFirst();
    }

    /** Whether whoever asked must be told something with it. */
    boolean needsText() {
        return this != APPROVE;
    }

    /** The words of its templates. */
    List<String> templates() {
        return templates;
    }

    /** What the template is called among the team. */
    String label(String template, Wording wording) {
        return wording.text("desk.template." + word() + "." + template);
    }

    /** What the template says to whoever reads that language. */
    String text(String template, Wording wording) {
        return wording.text("desk.template." + word() + "." + template + ".text");
    }

    /** Decides so. */
    Result take(Deciding deciding, Viewer editor, UUID id, String text) {
        return switch (this) {
            case APPROVE -> deciding.approve(editor, id);
            case ASK -> deciding.ask(editor, id, text);
            case REFUSE -> deciding.refuse(editor, id, text);
        };
    }
}
