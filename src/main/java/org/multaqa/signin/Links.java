package org.multaqa.signin;

import java.time.Clock;
import java.util.Optional;

import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Purpose;
import org.multaqa.accounts.Secret;
import org.multaqa.accounts.Token;
import org.multaqa.accounts.Tokens;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whose account a link opens. One that was used, has ended or never was opens nothing, and neither does one to an address
 * that is no longer the person's, or of somebody who is kept out.
 */
@Component
class Links {

    private final Tokens tokens;
    private final People people;
    private final Gate gate;
    private final Clock clock;

    Links(Tokens tokens, People people, Gate gate, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.gate = gate;
        this.clock = clock;
    }

    /** Whose it is, without using it. */
    Optional<Person> look(Purpose purpose, Secret link) {
        return gate.read(Viewer.DOORKEEPER, () -> tokens.look(purpose, link, clock.instant()).flatMap(this::owner));
    }

    /** Uses it up, in the caller's transaction as doorkeeper. */
    Optional<Person> use(Purpose purpose, Secret link) {
        return tokens.use(purpose, link, clock.instant()).flatMap(this::owner);
    }

    private Optional<Person> owner(Token token) {
        return Optional.ofNullable(token.person())
                .flatMap(people::withId)
                .filter(person -> person.suspendedAt() == null)
                .filter(person -> people.addressOf(person.id()).equals(Optional.ofNullable(token.address())));
    }

    /** Whoever could have opened the account by an older link cannot any more. */
    void end(Person person) {
        for (var errand : Errand.values()) {
            tokens.revoke(errand.purpose(), person.id());
        }
    }
}
