package org.multaqa.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.gate.Gate;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Letter;
import org.multaqa.organisations.Organisations;
import org.springframework.stereotype.Component;

/** Tells somebody what has become of them in an organisation. */
@Component
class StandingLetter extends OrganisationLetter {

    static final String KIND = "membership.standing";

    /** What can become of somebody. */
    enum News {
        ADDED, CHANGED, REMOVED, REFUSED
    }

    private final Memberships memberships;

    StandingLetter(Memberships memberships, Organisations organisations, Gate gate, Messages messages) {
        super(organisations, gate, messages);
        this.memberships = memberships;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** What is true when it is sent: who was removed and is there again, needs no such letter. */
    @Override
    public Optional<Letter> write(Envelope envelope, Instant now) {
        return write(envelope, () -> words(News.valueOf(envelope.fact("news")),
                memberships.of(id(envelope, "person"), id(envelope, "organisation")).map(Membership::standing)));
    }

    private static Optional<String> words(News news, Optional<Standing> standing) {
        return switch (news) {
            case ADDED -> standing.map(now -> "added-" + now.word());
            case CHANGED -> standing.map(now -> "changed-" + now.word());
            case REMOVED -> standing.isEmpty() ? Optional.of("removed") : Optional.empty();
            case REFUSED -> standing.isEmpty() ? Optional.of("refused") : Optional.empty();
        };
    }

    /** Who is not in it has no page of it but their own. */
    @Override
    String way(String words, UUID organisation) {
        return words.equals("removed") || words.equals("refused") ? "/my" : super.way(words, organisation);
    }

    @Override
    public Letter sample(Language language) {
        return sample(language, "added-editor");
    }
}
