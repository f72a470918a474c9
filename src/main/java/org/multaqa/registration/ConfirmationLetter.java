package org.multaqa.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.Purpose;
import org.multaqa.accounts.Token;
import org.multaqa.accounts.Tokens;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.language.Wording;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Letter;
import org.multaqa.mail.Letter.Button;
import org.multaqa.mail.LetterWriter;
import org.springframework.stereotype.Component;

/** Asks whoever registered an organisation to confirm the address that they gave. */
@Component
class ConfirmationLetter implements LetterWriter {

    static final String KIND = "registration.confirmation";
    static final Purpose PURPOSE = new Purpose("registration", Duration.ofDays(7));

    private final Registrations registrations;
    private final Tokens tokens;
    private final Gate gate;
    private final Messages messages;

    ConfirmationLetter(Registrations registrations, Tokens tokens, Gate gate, Messages messages) {
        this.registrations = registrations;
        this.tokens = tokens;
        this.gate = gate;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Only the address that stands in the form when it is sent: who has corrected it since wants no letter to the other. */
    @Override
    public Optional<Letter> write(Envelope envelope, Instant now) {
        var wording = messages.in(envelope.language());
        var address = new EmailAddress(envelope.address());
        var id = UUID.fromString(envelope.fact("registration"));
        return gate.write(Viewer.PROGRAM, () -> registrations.withId(id)
                .filter(begun -> begun.form().email().filter(address::equals).isPresent())
                .map(begun -> {
                    var link = tokens.make(PURPOSE, new Token(null, address, id), now);
                    return letter(wording, begun.form().value("name"), "/" + wording.language().code()
                            + "/join/confirm/" + link.text());
                }));
    }

    @Override
    public Letter sample(Language language) {
        var wording = messages.in(language);
        return letter(wording, wording.text("registration.letter.sample"), "/" + language.code() + "/join/confirm/0");
    }

    private static Letter letter(Wording wording, String name, String link) {
        return new Letter(wording.text("registration.letter.confirm.subject", name),
                List.of(wording.text("registration.letter.confirm.text", name),
                        wording.text("registration.letter.confirm.days", PURPOSE.lasts().toDays())),
                new Button(wording.text("registration.letter.confirm.button"), link),
                wording.text("registration.letter.closing"), wording.text("registration.letter.confirm.reason"), null);
    }
}
