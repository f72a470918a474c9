package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "fr"})
    void theMallLeadsToItsLookWhichSearchEnginesMayList(String language) {
        assertThat(reader.get(language, "about").body()).contains("href=\"/" + language + "/about/design\"");
        assertThat(reader.get(language, "about", "design").body()).contains("rel=\"canonical\"")
                .doesNotContain("noindex");
    }

    @Test
    void everyPageAboutTheMallSaysWhoRunsIt() {
        assertThat(reader.get("en", "about", "privacy").body()).contains("<h2 id=\"host\">Who runs this mall</h2>");
        assertThat(reader.get("en", "about", "accessibility").body())
                .contains("<h2 id=\"host\">Who runs this mall</h2>");
    }

    /** The mall of the tests has been given no address. */
    @ParameterizedTest
    @CsvSource({"ar, اكتب إلى, لم يُعلَن بعد عنوان يراسله القرّاء.",
            "en, write to, There is no address yet to which readers can write.",
            "fr, écrivez à, Il n’y a pas encore d’adresse à laquelle écrire."})
    void whereThereIsNoAddressNobodyIsToldToWriteToOne(String language, String write, String silent) {
        assertThat(List.of("", "privacy", "accessibility")).allSatisfy(name -> {
            var page = name.isEmpty() ? reader.get(language, "about") : reader.get(language, "about", name);
            assertThat(page.body()).contains("<p>" + silent + "</p>").doesNotContain("mailto:");
            assertThat(page.body().replace(silent, "")).doesNotContainIgnoringCase(write);
        });
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
