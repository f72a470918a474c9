package org.multaqa.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.accounts.AuditLog;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Secret;
import org.multaqa.accounts.Tokens;
import org.multaqa.cases.Case;
import org.multaqa.cases.Cases;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.membership.Standing;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Slug;
import org.springframework.stereotype.Component;

/** Makes of a form that was sent an organisation, its owner and a case for the desk: all of it, or nothing. */
@Component
class Registering {

    private final Registrations registrations;
    private final Organisations organisations;
    private final Memberships memberships;
    private final Cases cases;
    private final People people;
    private final Tokens tokens;
    private final AuditLog audit;
    private final Gate gate;
    private final Clock clock;

    Registering(Registrations registrations, Organisations organisations, Memberships memberships, Cases cases,
            People people, Tokens tokens, AuditLog audit, Gate gate, Clock clock) {
        this.registrations = registrations;
        this.organisations = organisations;
        this.memberships = memberships;
        this.cases = cases;
        this.people = people;
        this.tokens = tokens;
        this.audit = audit;
        this.gate = gate;
        this.clock = clock;
    }

    /** For somebody who is signed in. Empty if it has been sent already. */
    Optional<Organisation> register(UUID registration, UUID person, Language reader) {
        var now = clock.instant();
        return gate.write(Viewer.PROGRAM,
                () -> registrations.take(registration).map(taken -> register(taken.form(), person, reader, now)));
    }

    /**
     * For whoever follows the link that was mailed to the address in the form, and has an account with it from now on if
     * they had none. Empty if the link was used, has ended or never was.
     */
    Optional<UUID> confirm(Secret link, Language reader) {
        var now = clock.instant();
        return gate.write(Viewer.PROGRAM, () -> tokens.use(ConfirmationLetter.PURPOSE, link, now).flatMap(token -> {
            var address = token.address();
            var subject = token.subject();
            if (address == null || subject == null) {
                throw new IllegalStateException("a link to confirm a registration names it and its address");
            }
            return registrations.take(subject).map(taken -> {
                var person = people.withAddress(address).orElseGet(() -> {
                    var joining = Person.joining(taken.form().value("person"), reader,
                            clock.getZone(), now);
                    people.join(joining, address, now);
                    return joining;
                });
                register(taken.form(), person.id(), reader, now);
                return person.id();
            });
        }));
    }

    private Organisation register(RegistrationForm form, UUID owner, Language reader, Instant now) {
        var id = UUID.randomUUID();
        var profile = form.profile(reader);
        // Until it is published its address tells nobody whether another, that they may not see, has its name.
        var organisation = Organisation.draft(id, Slug.of(form.value("name"), id), profile, null).claim(now);
        organisations.save(List.of(organisation));
        memberships.save(new Membership(id, owner, Standing.OWNER, now));
        cases.open(Case.open(RegistrationOutcomes.KIND, id, owner, Map.of(), now));
        audit.record(owner, "organisation-registered", "organisation", id);
        return organisation;
    }
}
