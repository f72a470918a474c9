package org.multaqa.mail;

import java.net.URI;
import java.util.List;

import org.multaqa.language.Language;
import org.multaqa.language.Wording;

/** What a letter's template and its plain text read. */
public final class LetterPage {

    private static final String NASKH = "'Noto Naskh Arabic','Geeza Pro','Segoe UI',Tahoma,serif";
    private static final String BOOK = "Charter,'Bitstream Charter','Sitka Text',Cambria,Georgia,serif";

    private final Letter letter;
    private final Wording wording;
    private final URI mall;
    private final Inks inks;

    LetterPage(Letter letter, Wording wording, URI mall, Inks inks) {
        this.letter = letter;
        this.wording = wording;
        this.mall = mall;
        this.inks = inks;
    }

    /** A link of the letter, whole. */
    public record Link(String label, String address) {}

    Language language() {
        return wording.language();
    }

    public String lang() {
        return language().code();
    }

    public String dir() {
        return language().dir();
    }

    public String face() {
        return language() == Language.AR ? NASKH : BOOK;
    }

    public String subject() {
        return letter.subject();
    }

    public List<String> paragraphs() {
        return letter.paragraphs();
    }

    /** At most one. */
    public List<Link> buttons() {
        var button = letter.button();
        return button == null ? List.of() : List.of(new Link(button.label(), mall + button.path()));
    }

    public String closing() {
        return letter.closing();
    }

    public String reason() {
        return letter.reason();
    }

    /** At most one. */
    public List<Link> unsubscribing() {
        return letter.unsubscribing()
                .map(path -> new Link(text("mail.letter.unsubscribe"), mall + path))
                .stream()
                .toList();
    }

    public String text(String key) {
        return wording.text(key);
    }

    /** A colour of the mall on a light ground. */
    public String ink(String name) {
        return inks.light(name);
    }

    /** The same on a dark one. */
    public String dark(String name) {
        return inks.dark(name);
    }
}
