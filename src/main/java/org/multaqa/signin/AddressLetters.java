package org.multaqa.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Purpose;
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

/** The link to somebody's new address, which proves that it is theirs. To one that has an account nothing is sent. */
@Component
class AddressLetters implements LetterWriter {

    static final String KIND = "signin.address";
    static final Purpose PURPOSE = new Purpose("address", Duration.ofDays(1));

    private final LetterWords words;
    private final People people;
    private final Tokens tokens;
    private final Gate gate;

    AddressLetters(LetterWords words, People people, Tokens tokens, Gate gate) {
        this.words = words;
        this.people = people;
        this.tokens = tokens;
        this.gate = gate;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Envelope envelope, Instant now) {
        var address = new EmailAddress(envelope.address());
        var person = UUID.fromString(envelope.fact(NewsLetters.PERSON));
        return gate.write(Viewer.DOORKEEPER, () -> people.withId(person)
                .filter(known -> known.suspendedAt() == null && people.withAddress(address).isEmpty())
                .map(known -> letter(known, address, envelope.language(), now)));
    }

    /** Of several that somebody asked for, the last one counts. */
    private Letter letter(Person person, EmailAddress address, Language language, Instant now) {
        tokens.revoke(PURPOSE, person.id());
        return letter(language, tokens.make(PURPOSE, new Token(person.id(), address, null), now), person.name());
    }

    private Letter letter(Language language, Secret link, String name) {
        return words.letter("address", language, "/my/account/email/" + link.text(), name);
    }

    @Override
    public Letter sample(Language language) {
        return letter(language, Secret.draw(), LetterWords.invented(language));
    }
}
