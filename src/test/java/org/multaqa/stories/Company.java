package org.multaqa.stories;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Proof;
import org.multaqa.accounts.Role;
import org.multaqa.accounts.Secret;
import org.multaqa.accounts.Sessions;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of a test, by name. */
public class Company {

    /** What each purpose's link to Nour says, on the pages that such links open. */
    private static final Map<String, String> LINKS = Map.of("sign-in", "nours-link", "password", "nours-password",
            "joining", "somebodys-account", "address", "nours-address", "administrator", "nours-desk");

    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");

    private final People people;
    private final DeskRoles roles;
    private final Sessions sessions;
    private final Gate gate;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Reader visitor;

    Company(People people, DeskRoles roles, Sessions sessions, Gate gate, JdbcClient jdbc, Clock clock,
            Reader visitor) {
        this.people = people;
        this.roles = roles;
        this.sessions = sessions;
        this.gate = gate;
        this.jdbc = jdbc;
        this.clock = clock;
        this.visitor = visitor;
    }

    /** Nobody has an account any more. */
    public void leave() {
        gate.change(Viewer.PROGRAM, () -> jdbc.sql("delete from people").update());
    }

    /** Somebody with an account, who reads Arabic; their address is their name at example.org. */
    public Person member(String name) {
        return gate.write(Viewer.PROGRAM, () -> {
            var person = new Person(idOf(name), name, Language.AR, CAIRO, clock.instant(), null);
            if (!people.join(person, addressOf(person), clock.instant())) {
                throw new IllegalStateException(name + " is there already");
            }
            return person;
        });
    }

    /** The id of whoever is called so, the same in every run: addresses of pages can name it. */
    public static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody with an account, who may have had it before. */
    public Person someone(String name) {
        return gate.read(Viewer.PROGRAM,
                () -> people.withAddress(new EmailAddress(name.toLowerCase(Locale.ROOT) + "@example.org")))
                .orElseGet(() -> member(name));
    }

    /** Somebody of the team at the desk. */
    public Person atDesk(String name, Role... theirs) {
        return give(member(name), theirs);
    }

    private Person give(Person person, Role... theirs) {
        gate.change(Viewer.PROGRAM, () -> {
            for (var role : theirs) {
                roles.give(person.id(), role, clock.instant());
            }
        });
        return person;
    }

    /** The address of that member. */
    public static EmailAddress addressOf(Person person) {
        return new EmailAddress(person.name().toLowerCase(Locale.ROOT) + "@example.org");
    }

    /** Their browser, signed in with a password. */
    public Reader reading(Person person) {
        return visitor.with(session(person, false));
    }

    /** Their browser, signed in with a second factor besides, as the desk demands. */
    public Reader proved(Person person) {
        return visitor.with(session(person, true));
    }

    /** A session of theirs. */
    public Secret session(Person person, boolean both) {
        return sessions.begin(person.id(), Proof.PASSWORD, both, false, null, clock.instant());
    }

    /** A browser that is shown the page at this address below the language: Nour's, or a visitor's where that will do. */
    public Reader whoMayRead(String path) {
        return sessionFor(path).map(visitor::with).orElse(visitor);
    }

    /** The session that such a browser has, if it needs one: that of Salma, who has no authenticator app, or of Nour. */
    public Optional<Secret> sessionFor(String path) {
        ready(path);
        if (path.startsWith("/my/account/authenticator")) {
            return Optional.of(session(known("Salma").orElseGet(() -> member("Salma")), true));
        }
        boolean needed = path.startsWith("/desk") || path.startsWith("/my") || path.startsWith("/sign-in/code");
        return needed ? Optional.of(session(nour(), true)) : Optional.empty();
    }

    /** Makes the link that this page is opened by, if it is one of those; nobody uses it up. */
    private void ready(String path) {
        LINKS.forEach((purpose, link) -> {
            if (path.endsWith("/" + link)) {
                make(purpose, link);
            }
        });
    }

    private void make(String purpose, String link) {
        boolean somebodys = link.startsWith("somebodys");
        var address = purpose.equals("sign-in") || purpose.equals("password") ? "nour@example.org" : "new@example.org";
        var nour = nour();
        gate.change(Viewer.PROGRAM, () -> jdbc.sql("""
                insert into tokens (hash, purpose, person, address, ends_at) values (?, ?, ?, ?, ?)
                on conflict (hash) do update set person = excluded.person, ends_at = excluded.ends_at
                """)
                .param(new Secret(link).hash())
                .param(purpose)
                .param(somebodys ? null : nour.id())
                .param(address)
                .param(clock.instant().plus(Duration.ofMinutes(10)).atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Nour, who has every role at the desk, and an authenticator app. */
    public Person nour() {
        return give(known("Nour").orElseGet(() -> {
            var nour = member("Nour");
            gate.change(Viewer.PROGRAM, () -> jdbc
                    .sql("insert into authenticators (person, secret, confirmed_at) values (?, ?, now())")
                    .params(nour.id(), new byte[20])
                    .update());
            return nour;
        }), Role.values());
    }

    private Optional<Person> known(String name) {
        return gate.read(Viewer.PROGRAM,
                () -> people.withAddress(new EmailAddress(name.toLowerCase(Locale.ROOT) + "@example.org")));
    }
}
