package org.multaqa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.language.Language;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Street;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

/** What the Nu HTML checker says of every page. */
@MallTest
@Tag("accessibility")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkupTests {

    @Autowired
    private Company company;

    private final Markup markup = new Markup();

    MarkupTests() throws Exception {}

    @BeforeAll
    void open(@Autowired Street street) {
        street.open();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("org.multaqa.journeys.PageType#inEachLanguage")
    void theCheckerHasNothingToSayOf(PageType type, Language language) {
        var address = URI.create(UriUtils.encodeQuery(type.in(language), StandardCharsets.UTF_8));
        var answer = company.whoMayRead(type.path()).get(address);
        assertThat(answer.statusCode()).isEqualTo(type.status());
        assertThat(markup.complaints(answer.body())).isEmpty();
    }

    /** So that the test above is known to be able to fail. */
    @Test
    void itWouldSpeakUp() {
        var page = "<!DOCTYPE html><html lang=en><head><title>A page</title></head><body><p><div>no</p></body></html>";
        assertThat(markup.complaints(page)).isNotEmpty();
    }
}
