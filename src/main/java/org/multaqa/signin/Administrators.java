package org.multaqa.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.multaqa.accounts.AccountForm;
import org.multaqa.accounts.AuditLog;
import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Purpose;
import org.multaqa.accounts.Role;
import org.multaqa.accounts.Secret;
import org.multaqa.accounts.Sessions;
import org.multaqa.accounts.Token;
import org.multaqa.accounts.Tokens;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.web.MallSettings;
import org.springframework.stereotype.Component;

/** How whoever runs the mall's machine makes administrators: by links that they alone can read. */
@Component
class Administrators {

    /** For one who was named. */
    static final Purpose NAMED = new Purpose("administrator", Duration.ofHours(24));
    /** For whoever reads the log of a mall without any. */
    static final Purpose FIRST = new Purpose("first-administrator", Duration.ofHours(24));

    /** What they are called until they have followed their link. */
    private static final String NAMELESS = "Administrator";

    private final People people;
    private final DeskRoles roles;
    private final Tokens tokens;
    private final PasswordChange change;
    private final Sessions sessions;
    private final AuditLog audit;
    private final MallSettings mall;
    private final Gate gate;
    private final Clock clock;

    Administrators(People people, DeskRoles roles, Tokens tokens, PasswordChange change, Sessions sessions,
            AuditLog audit, MallSettings mall, Gate gate, Clock clock) {
        this.people = people;
        this.roles = roles;
        this.tokens = tokens;
        this.change = change;
        this.sessions = sessions;
        this.audit = audit;
        this.mall = mall;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Makes one of whoever has that address, with a new account where there is none.
     *
     * @return the whole address of a link by which they choose their name and password, once
     */
    String name(EmailAddress address, Language language) {
        return gate.write(Viewer.PROGRAM, () -> {
            var now = clock.instant();
            var person = people.withAddress(address).orElseGet(() -> joined(address, language, now));
            appoint(person, now);
            tokens.revoke(NAMED, person.id());
            return whole(language, tokens.make(NAMED, new Token(person.id(), address, null), now));
        });
    }

    private Person joined(EmailAddress address, Language language, Instant now) {
        var person = AccountForm.of(language).named(NAMELESS).joining(now);
        people.join(person, address, now);
        return person;
    }

    /** A link to become the first one, in place of those made before; empty where there is one. */
    Optional<String> first() {
        return gate.write(Viewer.PROGRAM, () -> {
            tokens.revoke(FIRST);
            return isNone()
                    ? Optional.of(whole(Language.EN, tokens.make(FIRST, new Token(null, null, null), clock.instant())))
                    : Optional.<String>empty();
        });
    }

    private boolean isNone() { return roles.count(Role.ADMINISTRATOR) == 0; }

    private String whole(Language language, Secret link) {
        return mall.baseUrl() + "/" + language.code() + "/sign-in/administrator/" + link.text();
    }

    /** What the link says, without using it; empty where it opens nothing. */
    Optional<Invited> look(Secret link) {
        return gate.read(Viewer.DOORKEEPER, () -> tokens.look(NAMED, link, clock.instant())
                .flatMap(this::named)
                .or(() -> tokens.look(FIRST, link, clock.instant())
                        .filter(token -> isNone())
                        .map(
                                token -> Invited.ANYBODY)));
    }

    private Optional<Invited> named(Token token) {
        return Optional.ofNullable(token.person())
                .flatMap(people::withId)
                .filter(person -> person.suspendedAt() == null)
                .map(person -> new Invited(Optional.of(person)));
    }

    /**
     * Uses the link up: whoever followed it is an administrator by that name and with that password, and signed in
     * nowhere any more.
     *
     * @param address of the first one; not asked where one was named
     * @return empty where the link opens nothing by now
     */
    Optional<Person> follow(Secret link, Optional<EmailAddress> address, AccountForm form, String password) {
        var hash = change.hash(password);
        return gate.write(Viewer.DOORKEEPER, () -> {
            var now = clock.instant();
            var person = tokens.use(NAMED, link, now)
                    .flatMap(this::named)
                    .flatMap(Invited::person)
                    .or(() -> tokens.use(FIRST, link, now)
                            .filter(token -> isNone())
                            .flatMap(token -> address)
                            .map(known -> found(known, form, now)))
                    .map(form::changing);
            person.ifPresent(known -> {
                people.save(known);
                change.keep(known, hash);
                sessions.endAll(known.id());
                appoint(known, now);
            });
            return person;
        });
    }

    private Person found(EmailAddress address, AccountForm form, Instant now) {
        return people.withAddress(address).orElseGet(() -> {
            var person = form.joining(now);
            people.join(person, address, now);
            return person;
        });
    }

    private void appoint(Person person, Instant now) {
        if (!roles.of(person.id()).contains(Role.ADMINISTRATOR)) {
            roles.give(person.id(), Role.ADMINISTRATOR, now);
            audit.record(null, "role-given", "person", person.id());
        }
    }

    /**
     * Whom a link invites.
     *
     * @param person who was named; empty for whoever it is that reads the log
     */
    record Invited(Optional<Person> person) {

        static final Invited ANYBODY = new Invited(Optional.empty());
    }
}
