package org.multaqa.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.mail.Letter.Button;

class LetterTests {

    private static final String LONG_NAME = "جمعية الأمل الخيرية لرعاية الطفولة والأسرة ".repeat(7);

    @Test
    void aNameCannotAddAHeader() {
        assertThat(about("Amal\r\nBcc: everyone@mail.example\u2028\u0085").subject())
                .isEqualTo("Amal Bcc: everyone@mail.example");
    }

    @Test
    void aNameCannotTurnWhatStandsAroundIt() {
        assertThat(about("\u202Egnp.exe\u202C \u2067a\u2069 \u200Fb").subject()).isEqualTo("gnp.exe a \u200Fb");
    }

    @Test
    void eachIsolateEnds() {
        assertThat(about("\u2068Amal").subject()).isEqualTo("\u2068Amal\u2069");
        assertThat(about("Amal\u2069 \u2068Bayt\u2069").subject()).isEqualTo("Amal \u2068Bayt\u2069");
    }

    @Test
    void aSubjectIsCutBetweenLettersAndItsIsolateEnds() {
        assertThat(LONG_NAME.length()).isGreaterThan(300);

        var subject = about("\u2068" + LONG_NAME + "\u2069").subject();

        assertThat(subject).hasSizeLessThan(160).startsWith("\u2068جمعية").endsWith("…\u2069");
        assertThat(about("e\u0301".repeat(200)).subject()).endsWith("e\u0301…");
    }

    @Test
    void whatIsSaidInTheLetterIsNotCut() {
        assertThat(letter("Hello", List.of(LONG_NAME), null).paragraphs()).containsExactly(LONG_NAME.strip());
    }

    @Test
    void aLetterSaysSomething() {
        assertThatThrownBy(() -> about(" \r\n ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter("Hello", List.of(), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter("Hello", List.of(""), null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "evil", "", "/a b", "/a\r\nb", "/\"", "/<b>",
            "/كشك", "\\\\evil.example"})
    void aButtonLeadsNowhereButIntoTheMall(String path) {
        assertThatThrownBy(() -> new Button("Open", path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter("s", List.of("p"), null, "c", "r", path))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ar/sign-in", "/en/reset?token=aB-_9~%20&then=%2Fmy#top"})
    void aButtonLeadsToAnyPageOfTheMall(String path) {
        assertThat(new Button("Open", path).path()).isEqualTo(path);
    }

    @Test
    void nothingOfALetterIsInALog() {
        assertThat(about("Amal")).hasToString("Letter");
    }

    private static Letter about(String name) {
        return letter(name, List.of("paragraph"), null);
    }

    private static Letter letter(String subject, List<String> paragraphs, Button button) {
        return new Letter(subject, paragraphs, button, "closing", "reason", null);
    }
}
