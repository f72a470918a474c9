package org.multaqa.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multaqa.language.Language;
import org.multaqa.stories.Greeting;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;

@MallTest
class LettersTests {

    @Autowired
    private Letters letters;
    @Autowired
    private Greeting greeting;
    @Autowired
    private Typesetting typesetting;

    @Test
    void everyKindCanBeLookedAt() {
        assertThat(letters.kinds()).contains(Greeting.KIND).isSorted();
        for (var kind : letters.kinds()) {
            for (var language : Language.values()) {
                assertThat(letters.preview(kind, language)).as(kind).isPresent();
            }
        }
        assertThat(letters.preview("no.such", Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itSaysInWhichLanguageAndDirectionItIs(Language language) {
        var html = preview(language).html();
        var marked = "lang=\"" + language.code() + "\" dir=\"" + (language == Language.AR ? "rtl" : "ltr") + "\"";

        assertThat(html).contains("<html " + marked + ">")
                // Many mail programs keep the body's content alone.
                .contains("<div class=\"paper\" " + marked);
    }

    @ParameterizedTest
    @EnumSource
    void itIsLightAndAsksNobodyForAnything(Language language) {
        var html = preview(language).html();

        assertThat(html.length()).isLessThan(6_000);
        assertThat(html).doesNotContain("src=", "url(", "@import", "<img", "<link", "<script", "null");
    }

    @ParameterizedTest
    @EnumSource
    void itSaysTheSameInBothForms(Language language) {
        var letter = greeting.sample(language);
        var preview = preview(language);

        assertThat(preview.subject()).isEqualTo(letter.subject());
        for (var form : List.of(preview.html(), joined(preview.text()))) {
            assertThat(form).contains(letter.paragraphs())
                    .contains(letter.button().label(), letter.closing(), letter.reason());
        }
        assertThat(preview.text()).contains("/organisations?q=amal&sort=name\r\n", "/greetings/stop\r\n");
        assertThat(preview.html()).contains("/organisations?q=amal&amp;sort=name\"", "/greetings/stop\"");
    }

    /** As a mail program joins them; marks of direction stand before some. */
    private static String joined(String text) {
        return text.replace(" \r\n", " ").replaceAll("[\u200E\u200F]", "");
    }

    @Test
    void inTheDarkItIsDark() {
        assertThat(preview(Language.AR).html()).contains("name=\"color-scheme\" content=\"light dark\"",
                "prefers-color-scheme: dark",
                Inks.ofTheMall().dark("paper"));
        assertThat(Inks.ofTheMall().light("paper")).isNotEqualTo(Inks.ofTheMall().dark("paper"));
    }

    @Test
    void aNameIsNoMarkup() {
        var letter = new Letter("<b>s", List.of("<script>alert(1)</script>\""), null, "c", "r", null);

        assertThat(typesetting.html(typesetting.page(Language.EN, letter)))
                .contains("&lt;script&gt;", "<title>&lt;b&gt;s</title>")
                .doesNotContain("<script");
    }

    @Test
    void eachKindHasOneWriter() {
        assertThatThrownBy(() -> new Letters(List.of(greeting, greeting), typesetting))
                .hasMessageContaining(Greeting.KIND);
    }

    private Letters.Preview preview(Language language) {
        return letters.preview(Greeting.KIND, language).orElseThrow();
    }
}
