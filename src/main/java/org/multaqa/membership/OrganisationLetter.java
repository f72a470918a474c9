package org.multaqa.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.language.Wording;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Letter;
import org.multaqa.mail.Letter.Button;
import org.multaqa.mail.LetterWriter;
import org.multaqa.organisations.Organisations;

/** A letter to a person about one organisation, whose words but its name are always the same. */
abstract class OrganisationLetter implements LetterWriter {

    private final Organisations organisations;
    private final Gate gate;
    private final Messages messages;

    OrganisationLetter(Organisations organisations, Gate gate, Messages messages) {
        this.organisations = organisations;
        this.gate = gate;
        this.messages = messages;
    }

    /** The letter of those words, if what it tells is true for the program, which reads it now. */
    final Optional<Letter> write(Envelope envelope, Supplier<Optional<String>> words) {
        var wording = messages.in(envelope.language());
        var organisation = id(envelope, "organisation");
        return gate.read(Viewer.PROGRAM, () -> words.get()
                .flatMap(key -> organisations.withId(organisation)
                        .map(about -> letter(wording, key, about.name().bestFor(wording.language()).text(),
                                organisation))));
    }

    /** A sample of those words. */
    final Letter sample(Language language, String words) {
        var wording = messages.in(language);
        return letter(wording, words, wording.text("membership.letter.sample"), new UUID(0, 0));
    }

    /** Where the button leads, below the language. */
    String way(String words, UUID organisation) {
        return "/my/organisations/" + organisation + "/members";
    }

    static UUID id(Envelope envelope, String fact) {
        return UUID.fromString(envelope.fact(fact));
    }

    private Letter letter(Wording wording, String words, String organisation, UUID id) {
        var key = "membership.letter." + words;
        return new Letter(wording.text(key + ".subject", organisation),
                List.of(wording.text(key + ".text", organisation)),
                new Button(wording.text(key + ".button"), "/" + wording.language().code() + way(words, id)),
                wording.text("membership.letter.closing"), wording.text("membership.letter.reason", organisation),
                null);
    }
}
