package org.multaqa.membership;

import java.time.Instant;
import java.util.Optional;

import org.multaqa.gate.Gate;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Letter;
import org.multaqa.organisations.Organisations;
import org.springframework.stereotype.Component;

/** Tells an owner that somebody asks to join. Who it is and what they say stands in the mall. */
@Component
class RequestLetter extends OrganisationLetter {

    static final String KIND = "membership.request";

    private final JoinRequests requests;
    private final Memberships memberships;

    RequestLetter(JoinRequests requests, Memberships memberships, Organisations organisations, Gate gate,
            Messages messages) {
        super(organisations, gate, messages);
        this.requests = requests;
        this.memberships = memberships;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Envelope envelope, Instant now) {
        var organisation = id(envelope, "organisation");
        return write(envelope, () -> memberships.of(id(envelope, "owner"), organisation)
                .filter(Membership::isOwner)
                .flatMap(owner -> requests.of(id(envelope, "person"), organisation))
                .map(open -> "request"));
    }

    @Override
    public Letter sample(Language language) {
        return sample(language, "request");
    }
}
