package org.multaqa.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.accounts.People;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Letter;
import org.multaqa.mail.LetterWriter;

/** What somebody must hear of their account, lest another did it: that the password, or the address, is another one. */
final class NewsLetters implements LetterWriter {

    static final String PASSWORD_CHANGED = "signin.password-changed";
    static final String ADDRESS_CHANGED = "signin.address-changed";
    static final String PERSON = "person";

    private final String kind;
    private final String path;
    private final LetterWords words;
    private final People people;
    private final Gate gate;

    /**
     * Writes letters of that kind.
     *
     * @param path below the language to where it can be mended
     */
    NewsLetters(String kind, String path, LetterWords words, People people, Gate gate) {
        this.kind = kind;
        this.path = path;
        this.words = words;
        this.people = people;
        this.gate = gate;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Optional<Letter> write(Envelope envelope, Instant now) {
        var person = UUID.fromString(envelope.fact(PERSON));
        return gate.read(Viewer.DOORKEEPER, () -> people.withId(person))
                .map(known -> letter(envelope.language(), known.name()));
    }

    private Letter letter(Language language, String name) {
        return words.letter(kind.substring("signin.".length()), language, path, name);
    }

    @Override
    public Letter sample(Language language) {
        return letter(language, LetterWords.invented(language));
    }
}
