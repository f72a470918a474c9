package org.multaqa.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.mail.Letter.Button;

class LetterTextTests {

    private static final String LONG_NAME = "جمعية الأمل الخيرية لرعاية الطفولة والأسرة ".repeat(7).strip();

    @Test
    void aLetterReadsAsPlainText() {
        var letter = new Letter("s", List.of("Somebody asked for a new password.", "If it was not you, do nothing."),
                new Button("Choose a new password", "/en/reset?token=abc"), "The team", "You have an account.",
                "/en/stop");

        assertThat(set(Language.EN, letter)).isEqualTo("""
                Somebody asked for a new password.

                If it was not you, do nothing.

                Choose a new password:
                https://mall.example/en/reset?token=abc

                The team

                --\s
                You have an account.

                Stop these messages:
                https://mall.example/en/stop
                """.replace("\n", "\r\n"));
    }

    @Test
    void noLineIsLongerThanAReaderLikesAndTheirEndsCanBeUndone() {
        var words = "word ".repeat(100).strip();

        var text = set(Language.EN, saying(words));

        assertThat(text.lines()).allMatch(line -> line.length() <= 74);
        assertThat(text.replace(" \r\n", " ")).contains(words);
    }

    @Test
    void anAddressIsNeverBroken() {
        var letter = new Letter("s", List.of("p"), new Button("Open", "/en/a?token=" + "x".repeat(200)), "c", "r",
                null);

        assertThat(set(Language.EN, letter).lines()).contains("https://mall.example/en/a?token=" + "x".repeat(200));
    }

    @Test
    void aNameOverSeveralLinesIsIsolatedInEach() {
        var text = set(Language.EN, saying("Welcome to \u2068" + LONG_NAME + "\u2069, at last."));

        assertThat(text.lines().filter(line -> line.indexOf(Line.ISOLATE) >= 0)).hasSizeGreaterThan(3)
                .allMatch(line -> line.chars().filter(letter -> letter == Line.ISOLATE).count() == line.chars()
                        .filter(letter -> letter == Line.POP)
                        .count());
    }

    @Test
    void aLineThatBeginsWithANameOfAnotherScriptKeepsItsDirection() {
        assertThat(set(Language.AR, saying("\u2068Amal\u2069 معنا"))).startsWith("\u200F\u2068Amal");
        assertThat(set(Language.AR, saying("معنا \u2068Amal\u2069"))).startsWith("معنا");
        assertThat(set(Language.FR, saying("\u2068أمل\u2069 est ici"))).startsWith("\u200E\u2068أمل");
    }

    @Test
    void whatLooksLikeAQuotationIsNone() {
        assertThat(set(Language.EN, saying("> quoted"))).startsWith(" > quoted");
        assertThat(set(Language.EN, saying("x".repeat(70) + " From here"))).contains("x \r\n From here");
    }

    private static Letter saying(String paragraph) {
        return new Letter("s", List.of(paragraph), null, "c", "r", null);
    }

    private static String set(Language language, Letter letter) {
        return LetterText.of(new LetterPage(letter, Messages.withUsualLocales().in(language),
                URI.create("https://mall.example"), Inks.ofTheMall()));
    }
}
