package org.multaqa.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.multaqa.accounts.AuditLog;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.language.Wording;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Post;
import org.multaqa.web.Field;
import org.multaqa.web.Problems;
import org.springframework.stereotype.Component;

/** Choosing a password, wherever that is done. */
@Component
class PasswordChange {

    private static final Duration NEWS = Duration.ofDays(3);

    private final Passwords passwords;
    private final Links links;
    private final People people;
    private final AuditLog audit;
    private final Post post;
    private final Clock clock;

    PasswordChange(Passwords passwords, Links links, People people, AuditLog audit, Post post, Clock clock) {
        this.passwords = passwords;
        this.links = links;
        this.people = people;
        this.audit = audit;
        this.post = post;
        this.clock = clock;
    }

    /** The field in which a password is chosen. */
    static Field field(Problems problems, Wording wording) {
        return Field.of("new", "password", wording.text("signin.password.new"))
                .hinting(wording.text("signin.password.hint", PasswordRule.SHORTEST))
                .completing("new-password")
                .judgedBy(problems);
    }

    /**
     * Says what is wrong with it.
     *
     * @param known words that whoever wants to guess it knows
     */
    static void judge(String chosen, List<String> known, Problems problems, Wording wording) {
        PasswordRule.problem(chosen, known)
                .ifPresent(problem -> problems.add("new", wording.text("signin.password.problem." + problem,
                        PasswordRule.SHORTEST, PasswordRule.LONGEST)));
    }

    /** Hashes it, which takes its time: outside a transaction. */
    String hash(String chosen) {
        return passwords.hash(chosen);
    }

    /** Keeps it in the caller's transaction as doorkeeper; older links end, and the person is told. */
    void keep(Person person, String hash) {
        var now = clock.instant();
        passwords.keep(person.id(), hash, now);
        links.end(person);
        audit.record(person.id(), "password-changed", "person", person.id());
        people.addressOf(person.id()).ifPresent(address -> post.queue(news(person, address.text(), now)));
    }

    private static Envelope news(Person person, String address, Instant now) {
        return new Envelope(NewsLetters.PASSWORD_CHANGED, address, person.language(),
                Map.of(NewsLetters.PERSON, person.id().toString()), now.plus(NEWS), null);
    }
}
