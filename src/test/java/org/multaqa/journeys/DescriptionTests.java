package org.multaqa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.language.Language;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Street;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

/** What search engines and shared links say of every page. */
@MallTest
class DescriptionTests {

    private static final Pattern DESCRIPTION = Pattern
            .compile("<meta (?:name|property)=\"(?:og:)?(?:description|title)\" content=\"([^\"]*)\">");

    @Autowired
    private Company company;

    @BeforeAll
    static void open(@Autowired Street street) {
        street.open();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("org.multaqa.journeys.PageType#inEachLanguage")
    void isPlainText(PageType type, Language language) {
        var page = company.whoMayRead(type.path())
                .get(URI.create(UriUtils.encodeQuery(type.in(language), StandardCharsets.UTF_8)))
                .body();
        assertThat(DESCRIPTION.matcher(page).results().map(found -> found.group(1))).isNotEmpty()
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("&lt;", "<", "]("));
    }
}
