package org.multaqa.stories;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Letter;
import org.multaqa.mail.Letter.Button;
import org.multaqa.mail.LetterWriter;

/** A letter that the mall itself does not write: somebody, whom the fact {@code name} names, is greeted. */
public class Greeting implements LetterWriter {

    public static final String KIND = "stories.greeting";

    private final Messages messages;

    Greeting(Messages messages) {
        this.messages = messages;
    }

    /** An envelope for a greeting. */
    public static Envelope to(String address, Language language, String name, Instant goodUntil) {
        return new Envelope(KIND, address, language, Map.of("name", name), goodUntil, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Letter> write(Envelope envelope, Instant now) {
        return Optional.of(greeting(envelope.language(), envelope.fact("name")));
    }

    @Override
    public Letter sample(Language language) {
        return greeting(language, language == Language.AR ? "Amal Foundation" : "جمعية الأمل");
    }

    private Letter greeting(Language language, String name) {
        var isolated = "\u2068" + name + "\u2069";
        var mall = messages.in(language).text("web.mall.name");
        return switch (language) {
            case AR ->
                new Letter("تحية إلى " + isolated, List.of("أهلًا " + isolated + " بيننا.", "نرجو لكم إقامة طيبة."),
                        new Button("افتح الكشك", "/ar/organisations?q=amal&sort=name"), "فريق " + mall,
                        "وصلتك هذه الرسالة لأنك جربت البريد.", "/ar/greetings/stop");
            case EN -> new Letter("A greeting to " + isolated,
                    List.of(isolated + " is welcome here.", "We wish you a pleasant stay."),
                    new Button("Open the kiosk", "/en/organisations?q=amal&sort=name"), "The team of " + mall,
                    "You get this because you tried the mail.", "/en/greetings/stop");
            case FR -> new Letter("Bonjour à " + isolated,
                    List.of("Bienvenue à " + isolated + ".", "Nous vous souhaitons un agréable séjour."),
                    new Button("Ouvrir le kiosque", "/fr/organisations?q=amal&sort=name"), "L’équipe de " + mall,
                    "Vous recevez ceci parce que vous avez essayé le courrier.", "/fr/greetings/stop");
        };
    }
}
