package org.multaqa.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Secret;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.web.Allowance;
import org.multaqa.web.Limits;
import org.springframework.stereotype.Component;

/** Proves by a password who somebody is. It takes as long, and answers alike, where there is no such account. */
@Component
class PasswordSignIn {

    /** What came of it. */
    sealed interface Answer {

        record Proved(UUID person) implements Answer {}

        /** The address, the password or both are not right: which, nobody is told. */
        record Wrong() implements Answer {}

        /** Too many have tried from browsers that the account does not know. */
        record TooOften(Duration pause) implements Answer {}
    }

    private record Known(Optional<UUID> person, Optional<String> hash, boolean browser) {}

    private final People people;
    private final Passwords passwords;
    private final KnownBrowsers browsers;
    private final Gate gate;
    private final Limits limits;

    PasswordSignIn(People people, Passwords passwords, KnownBrowsers browsers, Gate gate, Limits limits) {
        this.people = people;
        this.passwords = passwords;
        this.browsers = browsers;
        this.gate = gate;
        this.limits = limits;
    }

    Answer prove(EmailAddress address, String typed, Optional<Secret> shown) {
        var known = gate.read(Viewer.DOORKEEPER, () -> know(address, shown.orElseGet(Secret::draw)));
        var wait = limits.takeFor(Allowance.SIGN_IN_TO_ACCOUNT, known.browser
                ? address.text() + " " + shown.map(Secret::text).orElse("")
                : address.text());
        if (wait.isPositive()) {
            return new Answer.TooOften(wait);
        }
        var password = PasswordRule.normal(typed);
        boolean right = typed.length() <= 2 * PasswordRule.LONGEST && passwords.matches(known.hash, password);
        return right ? new Answer.Proved(known.person.orElseThrow()) : new Answer.Wrong();
    }

    /** For an address without an account the same is asked, of nobody. */
    private Known know(EmailAddress address, Secret shown) {
        var person = people.withAddress(address).filter(found -> found.suspendedAt() == null).map(found -> found.id());
        var asked = person.orElse(new UUID(0, 0));
        return new Known(person, passwords.of(asked), browsers.knows(asked, shown));
    }
}
