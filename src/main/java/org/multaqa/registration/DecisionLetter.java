package org.multaqa.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.cases.Case;
import org.multaqa.cases.Case.State;
import org.multaqa.cases.Cases;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.language.Wording;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Letter;
import org.multaqa.mail.Letter.Button;
import org.multaqa.mail.LetterWriter;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.springframework.stereotype.Component;

/**
 * Tells whoever registered an organisation what the desk has decided or asks. The reason itself stands in the mall, for
 * whoever is signed in.
 */
@Component
class DecisionLetter implements LetterWriter {

    static final String KIND = "registration.decision";

    private final Cases cases;
    private final Organisations organisations;
    private final Gate gate;
    private final Messages messages;

    DecisionLetter(Cases cases, Organisations organisations, Gate gate, Messages messages) {
        this.cases = cases;
        this.organisations = organisations;
        this.gate = gate;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Envelope envelope, Instant now) {
        var wording = messages.in(envelope.language());
        return gate.read(Viewer.PROGRAM, () -> cases.withId(UUID.fromString(envelope.fact("case")))
                .flatMap(about -> organisation(about).map(organisation -> letter(wording, about.state(),
                        organisation.name().bestFor(wording.language()).text(), link(about, wording)))));
    }

    private Optional<Organisation> organisation(Case about) {
        return about.state() == State.OPEN || about.state() == State.WITHDRAWN
                ? Optional.empty()
                : Optional.ofNullable(about.organisation()).flatMap(organisations::withId);
    }

    private static String link(Case about, Wording wording) {
        return "/" + wording.language().code() + (about.state() == State.APPROVED
                ? "/my"
                : "/my/cases/" + about.id());
    }

    @Override
    public Letter sample(Language language) {
        return letter(messages.in(language), State.APPROVED, messages.in(language).text("registration.letter.sample"),
                "/" + language.code() + "/my");
    }

    private static Letter letter(Wording wording, State state, String name, String link) {
        var key = "registration.letter." + switch (state) {
            case APPROVED -> "approved";
            case REFUSED -> "refused";
            case ASKED, OPEN, WITHDRAWN -> "asked";
        };
        return new Letter(wording.text(key + ".subject", name), List.of(wording.text(key + ".text", name)),
                new Button(wording.text(key + ".button"), link), wording.text("registration.letter.closing"),
                wording.text("registration.letter.reason", name), null);
    }
}
