package org.multaqa.membership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
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
import org.multaqa.organisations.Organisations;
import org.springframework.stereotype.Component;

/** Brings an invitation to whoever reads the mail of its address. */
@Component
class InvitationLetter implements LetterWriter {

    static final String KIND = "membership.invitation";

    private final Invitations invitations;
    private final Organisations organisations;
    private final People people;
    private final Tokens tokens;
    private final Gate gate;
    private final Messages messages;
    private final Clock clock;

    InvitationLetter(Invitations invitations, Organisations organisations, People people, Tokens tokens, Gate gate,
            Messages messages, Clock clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.people = people;
        this.tokens = tokens;
        this.gate = gate;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Only of an invitation that stands when it is sent: one of an owner who was removed meanwhile is none. */
    @Override
    public Optional<Letter> write(Envelope envelope, Instant now) {
        var wording = messages.in(envelope.language());
        return gate.write(Viewer.PROGRAM, () -> invitations.withId(UUID.fromString(envelope.fact("invitation")), now)
                .flatMap(invitation -> organisations.withId(invitation.organisation())
                        .flatMap(organisation -> people.withId(invitation.invitedBy())
                                .map(inviter -> letter(wording, inviter.name(),
                                        organisation.name().bestFor(wording.language()).text(), invitation.standing(),
                                        invitation.endsAt(), link(envelope, invitation, now))))));
    }

    private String link(Envelope envelope, Invitation invitation, Instant now) {
        return tokens
                .make(Invitation.PURPOSE, new Token(null, new EmailAddress(envelope.address()), invitation.id()), now)
                .text();
    }

    @Override
    public Letter sample(Language language) {
        var wording = messages.in(language);
        return letter(wording, wording.text("membership.letter.sample.person"),
                wording.text("membership.letter.sample"), Standing.OWNER,
                clock.instant().plus(Invitation.PURPOSE.lasts()), "0");
    }

    private Letter letter(Wording wording, String inviter, String organisation, Standing standing, Instant endsAt,
            String link) {
        return new Letter(wording.text("membership.letter.invitation.subject", organisation),
                List.of(wording.text("membership.letter.invitation." + standing.word(), inviter, organisation),
                        wording.text("membership.letter.invitation.until",
                                wording.date(LocalDate.ofInstant(endsAt, clock.getZone())))),
                new Button(wording.text("membership.letter.invitation.button"),
                        "/" + wording.language().code() + "/membership/" + link),
                wording.text("membership.letter.closing"),
                wording.text("membership.letter.invitation.reason", organisation), null);
    }
}
