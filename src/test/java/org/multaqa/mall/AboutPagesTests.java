package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

@MallTest
class AboutPagesTests {

    @Autowired
    private Mall mall;
    @Autowired
    private Reader reader;

    @ParameterizedTest
    @CsvSource({"ar, عن الملتقى", "en, About", "fr, À propos"})
    void theMallSaysWhatItIsInTheReadersLanguage(String language, String title) {
        assertThat(reader.get(language, "about").body()).contains("<h1>" + title + "</h1>").contains("id=\"listed\"");
    }

    @Test
    void everyPageAboutTheMallSaysWhoAnswers() {
        assertThat(reader.get("en", "about", "privacy").body()).contains("<h2 id=\"host\">Who answers</h2>");
        assertThat(reader.get("en", "about", "accessibility").body()).contains("<h2 id=\"host\">Who answers</h2>");
    }

    @Test
    void theLookOfTheMallIsShownEvenWhereNobodyHasCome() {
        mall.empty();
        assertThat(reader.get("ar", "about", "design").body()).contains("id=\"colour\"").contains("id=\"forms\"");
    }

    @Test
    void noPageSetsACookie() {
        assertThat(reader.get("en", "about", "privacy").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aPageAboutNothingIsMissing() {
        assertThat(reader.get("en", "about", "money").statusCode()).isEqualTo(404);
    }
}
