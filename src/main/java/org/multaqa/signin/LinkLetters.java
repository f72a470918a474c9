package org.multaqa.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

/**
 * Links into an account, to sign in or to choose a new password. To an address without one nothing is sent: nobody gets
 * mail of a mall that they have nothing to do with because somebody typed their address.
 */
final class LinkLetters implements LetterWriter {

    private final Errand errand;
    private final LetterWords words;
    private final People people;
    private final Tokens tokens;
    private final Gate gate;

    LinkLetters(Errand errand, LetterWords words, People people, Tokens tokens, Gate gate) {
        this.errand = errand;
        this.words = words;
        this.people = people;
        this.tokens = tokens;
        this.gate = gate;
    }

    @Override
    public String kind() {
        return errand.kind();
    }

    @Override
    public Optional<Letter> write(Envelope envelope, Instant now) {
        var address = new EmailAddress(envelope.address());
        return gate.write(Viewer.DOORKEEPER, () -> people.withAddress(address)
                .filter(person -> person.suspendedAt() == null)
                .map(person -> letter(envelope, person, tokens.make(errand.purpose(),
                        new Token(person.id(), address, null), now))));
    }

    private Letter letter(Envelope envelope, Person person, Secret link) {
        return words.letter(errand.word(), envelope.language(), path(errand, link, envelope.fact("next")),
                person.name());
    }

    /** Where the link leads, below the language. */
    static String path(Errand errand, Secret link, String next) {
        return "/sign-in/" + errand.word() + "/" + link.text()
                + (next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    @Override
    public Letter sample(Language language) {
        return words.letter(errand.word(), language, path(errand, Secret.draw(), ""), LetterWords.invented(language));
    }
}
