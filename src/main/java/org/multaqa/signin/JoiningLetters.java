package org.multaqa.signin;

import java.time.Instant;
import java.util.Optional;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Secret;
import org.multaqa.accounts.Token;
import org.multaqa.accounts.Tokens;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Letter;
import org.multaqa.mail.LetterWriter;
import org.springframework.stereotype.Component;

/**
 * The link to an account of one's own. Who has one already hears that from the letter alone, which only they read, and
 * gets a link to sign in instead.
 */
@Component
class JoiningLetters implements LetterWriter {

    private final LetterWords words;
    private final People people;
    private final Tokens tokens;
    private final Gate gate;

    JoiningLetters(LetterWords words, People people, Tokens tokens, Gate gate) {
        this.words = words;
        this.people = people;
        this.tokens = tokens;
        this.gate = gate;
    }

    @Override
    public String kind() {
        return Errand.NEW.kind();
    }

    @Override
    public Optional<Letter> write(Envelope envelope, Instant now) {
        var address = new EmailAddress(envelope.address());
        return gate.write(Viewer.DOORKEEPER, () -> {
            var known = people.withAddress(address);
            return known.isEmpty()
                    ? Optional.of(invitation(envelope, address, now))
                    : known.filter(person -> person.suspendedAt() == null)
                            .map(person -> instead(envelope, person, address, now));
        });
    }

    private Letter invitation(Envelope envelope, EmailAddress address, Instant now) {
        var link = tokens.make(Errand.NEW.purpose(), new Token(null, address, null), now);
        return words.letter("new", envelope.language(), LinkLetters.path(Errand.NEW, link, envelope.fact("next")),
                address.text());
    }

    private Letter instead(Envelope envelope, Person person, EmailAddress address, Instant now) {
        var link = tokens.make(Errand.LINK.purpose(), new Token(person.id(), address, null), now);
        return words.letter("known", envelope.language(), LinkLetters.path(Errand.LINK, link, envelope.fact("next")),
                person.name());
    }

    @Override
    public Letter sample(Language language) {
        return words.letter("new", language, LinkLetters.path(Errand.NEW, Secret.draw(), ""), "salma@mail.example");
    }
}
