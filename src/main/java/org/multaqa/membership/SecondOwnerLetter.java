package org.multaqa.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.multaqa.gate.Gate;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Letter;
import org.multaqa.organisations.Organisations;
import org.springframework.stereotype.Component;

/** Asks the only owner of an organisation, once, for a second one. */
@Component
class SecondOwnerLetter extends OrganisationLetter {

    static final String KIND = "membership.second-owner";

    private final Memberships memberships;

    SecondOwnerLetter(Memberships memberships, Organisations organisations, Gate gate, Messages messages) {
        super(organisations, gate, messages);
        this.memberships = memberships;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Envelope envelope, Instant now) {
        return write(envelope, () -> Optional.of("second-owner")
                .filter(words -> memberships.ownersOf(id(envelope, "organisation"))
                        .equals(List.of(id(envelope, "person")))));
    }

    @Override
    public Letter sample(Language language) {
        return sample(language, "second-owner");
    }
}
