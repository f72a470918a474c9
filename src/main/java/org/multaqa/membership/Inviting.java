package org.multaqa.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Secret;
import org.multaqa.accounts.Token;
import org.multaqa.accounts.Tokens;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Post;
import org.multaqa.membership.StandingLetter.News;
import org.multaqa.organisations.Organisations;
import org.springframework.stereotype.Component;

/**
 * An owner invites an address, and whoever reads its mail answers. Nothing that the owner sees tells whether the address
 * has an account before it is accepted.
 */
@Component
class Inviting {

    /**
     * What the link of an invitation leads to.
     *
     * @param inviter the owner's name
     * @param known whether the address has an account, which will be the member
     */
    record Offer(LocalizedText organisation, String inviter, Standing standing, boolean known) {}

    private final Invitations invitations;
    private final Memberships memberships;
    private final JoinRequests requests;
    private final Organisations organisations;
    private final People people;
    private final Tokens tokens;
    private final Tidings tidings;
    private final Post post;
    private final Gate gate;
    private final Clock clock;

    Inviting(Invitations invitations, Memberships memberships, JoinRequests requests, Organisations organisations,
            People people, Tokens tokens, Tidings tidings, Post post, Gate gate, Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.requests = requests;
        this.organisations = organisations;
        this.people = people;
        this.tokens = tokens;
        this.tidings = tidings;
        this.post = post;
        this.gate = gate;
        this.clock = clock;
    }

    /** Invites, by a letter in that language; false if the viewer does not own the organisation. */
    boolean invite(Viewer owner, Invitation invitation, Language language) {
        return gate.write(owner, () -> {
            if (memberships.of(invitation.invitedBy(), invitation.organisation())
                    .filter(Membership::isOwner)
                    .isEmpty()) {
                return false;
            }
            invitations.open(invitation);
            tidings.log(invitation.invitedBy(), "member-invited", invitation.organisation());
            post.queue(new Envelope(InvitationLetter.KIND, invitation.address().text(), language,
                    Map.of("invitation", invitation.id().toString()), invitation.endsAt(), null));
            return true;
        });
    }

    /** Takes an invitation back; false if there is none that the viewer may take back. */
    boolean withdraw(Viewer owner, UUID self, UUID organisation, UUID id) {
        return gate.write(owner, () -> {
            boolean withdrawn = invitations.withdraw(organisation, id);
            if (withdrawn) {
                tidings.log(self, "invitation-withdrawn", organisation);
            }
            return withdrawn;
        });
    }

    /** What the link offers; empty if it was used, has ended, was taken back, or never was. */
    Optional<Offer> look(Secret link) {
        var now = clock.instant();
        return gate.read(Viewer.PROGRAM, () -> tokens.look(Invitation.PURPOSE, link, now)
                .flatMap(token -> invitations.withId(subject(token), now))
                .flatMap(invitation -> organisations.withId(invitation.organisation())
                        .flatMap(organisation -> people.withId(invitation.invitedBy())
                                .map(inviter -> new Offer(organisation.name(), inviter.name(), invitation.standing(),
                                        people.withAddress(invitation.address()).isPresent())))));
    }

    /**
     * Accepts for the account of the address, or for a new one of that name. Who is an owner already stays it.
     *
     * @return who is a member now; empty if the link was used, has ended, was taken back, or never was
     */
    Optional<UUID> accept(Secret link, String name, Language reader) {
        var now = clock.instant();
        return gate.write(Viewer.PROGRAM, () -> taken(link, now).map(invitation -> {
            var person = people.withAddress(invitation.address())
                    .orElseGet(() -> joining(invitation.address(), name, reader, now));
            requests.end(invitation.organisation(), person.id());
            var before = memberships.of(person.id(), invitation.organisation());
            if (before.filter(theirs -> theirs.standing().isAtLeast(invitation.standing())).isEmpty()) {
                memberships.save(before.map(theirs -> theirs.become(invitation.standing()))
                        .orElseGet(() -> new Membership(invitation.organisation(), person.id(), invitation.standing(),
                                now)));
                tidings.log(person.id(), "invitation-accepted", invitation.organisation(), person.id());
                tidings.tell(person.id(), before.isEmpty() ? News.ADDED : News.CHANGED, invitation.organisation());
            }
            return person.id();
        }));
    }

    /** Declines, without an account; false if there is nothing to decline any more. */
    boolean decline(Secret link) {
        var now = clock.instant();
        return gate.write(Viewer.PROGRAM, () -> taken(link, now).map(invitation -> {
            tidings.log(null, "invitation-declined", invitation.organisation());
            return true;
        }).orElse(false));
    }

    /** The owner who invited cannot be removed meanwhile: who is removed first, has invited nobody. */
    private Optional<Invitation> taken(Secret link, Instant now) {
        return tokens.use(Invitation.PURPOSE, link, now).flatMap(token -> {
            var id = subject(token);
            invitations.withId(id, now).ifPresent(invitation -> memberships.hold(invitation.organisation()));
            tokens.revokeAbout(Invitation.PURPOSE, id);
            return invitations.take(id, now);
        });
    }

    private Person joining(EmailAddress address, String name, Language reader, Instant now) {
        var joining = Person.joining(name, reader, clock.getZone(), now);
        return people.join(joining, address, now) ? joining : people.withAddress(address).orElseThrow();
    }

    private static UUID subject(Token token) {
        var subject = token.subject();
        if (subject == null) {
            throw new IllegalStateException("a link of an invitation names it");
        }
        return subject;
    }
}
