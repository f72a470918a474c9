package org.multaqa.desk;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Role;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.language.Wording;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Letter;
import org.multaqa.mail.Letter.Button;
import org.multaqa.mail.LetterWriter;
import org.springframework.stereotype.Component;

/** Tells somebody what they may do at the desk, after that has changed. */
@Component
class RolesLetter implements LetterWriter {

    static final String KIND = "desk.roles";
    /** The fact that names whom it is for. */
    static final String PERSON = "person";

    private final People people;
    private final DeskRoles roles;
    private final Gate gate;
    private final Messages messages;

    RolesLetter(People people, DeskRoles roles, Gate gate, Messages messages) {
        this.people = people;
        this.roles = roles;
        this.gate = gate;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The roles that they have when it is sent; whoever is suspended or gone is told nothing. */
    @Override
    public Optional<Letter> write(Envelope envelope, Instant now) {
        var id = UUID.fromString(envelope.fact(PERSON));
        return gate.read(Viewer.DOORKEEPER, () -> people.withId(id)
                .filter(person -> person.suspendedAt() == null)
                .map(person -> letter(messages.in(envelope.language()), roles.of(id))));
    }

    @Override
    public Letter sample(Language language) {
        return letter(messages.in(language), EnumSet.of(Role.EDITOR, Role.MODERATOR));
    }

    private static Letter letter(Wording wording, Set<Role> theirs) {
        var names = theirs.stream().map(role -> wording.text("desk.role." + role.word())).toList();
        var paragraphs = theirs.isEmpty()
                ? List.of(wording.text("desk.letter.none"))
                : List.of(wording.text("desk.letter.roles", wording.list(names)), wording.text("desk.letter.factor"));
        var button = theirs.isEmpty()
                ? null
                : new Button(wording.text("desk.letter.button"), "/" + wording.language().code() + "/desk");
        return new Letter(wording.text("desk.letter.subject"), paragraphs, button, wording.text("desk.letter.closing"),
                wording.text("desk.letter.reason"), null);
    }
}
