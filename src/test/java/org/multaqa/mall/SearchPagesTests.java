package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

@MallTest
class SearchPagesTests {

    @Autowired
    private Mall mall;
    @Autowired
    private Reader reader;

    @BeforeEach
    void nobodyIsThere() {
        mall.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/search", "/ar/search?q=", "/ar/search?q=%20"})
    void whoTypedNothingIsToldWhatToType(String address) {
        assertThat(main(address)).contains("اكتب اسمًا أو كلمة")
                .contains("href=\"/ar/topics\"", "href=\"/ar/countries\"", "href=\"/ar/map/arab-world\"")
                .doesNotContain("id=\"_entries\"", "لم نجد");
    }

    @Test
    void whoFoundNothingIsShownOtherWays() {
        assertThat(main("/en/search?q=zzxxqqww")).contains("We found no organisation for")
                .contains("href=\"/en/topics\"", "href=\"/en/countries\"", "href=\"/en/map\"");
    }

    private String main(String address) {
        var page = reader.get(URI.create(address)).body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
