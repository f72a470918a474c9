package org.multaqa.signin;

import java.util.List;

import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.mail.Letter;
import org.multaqa.mail.Letter.Button;
import org.springframework.stereotype.Component;

/** Puts letters together from the messages {@code signin.letter.KIND.…}. */
@Component
class LetterWords {

    private final Messages messages;

    LetterWords(Messages messages) {
        this.messages = messages;
    }

    /**
     * A letter whose button leads to that path below the language.
     *
     * @param name of somebody, for the first paragraph and the reason
     */
    Letter letter(String kind, Language language, String path, String name) {
        var wording = messages.in(language);
        var key = "signin.letter." + kind + ".";
        return new Letter(wording.text(key + "subject"),
                List.of(wording.text(key + "text", name), wording.text(key + "more")),
                new Button(wording.text(key + "button"), "/" + language.code() + path),
                wording.text("signin.letter.closing", wording.text("web.mall.name")), wording.text(key + "reason"),
                null);
    }

    /** For samples. */
    static String invented(Language language) {
        return language == Language.AR ? "سلمى" : "Salma";
    }
}
