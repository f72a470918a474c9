package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Wire;
import org.springframework.beans.factory.annotation.Autowired;

@MallTest
class SearchPagesTests {

    @Autowired
    private Mall mall;
    @Autowired
    private Reader reader;
    @Autowired
    private Wire wire;

    @BeforeEach
    void nobodyIsThere() {
        mall.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/search", "/ar/search?q=", "/ar/search?q=%20", "/ar/search?q=%D8%9F!",
            "/ar/search?q=%F0%9F%99%82"})
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

    @ParameterizedTest
    @CsvSource({"ar, لم نجد منظمة باسم «\u2068zzxxqqww\u2069»",
            "en, We found no organisation for “\u2068zzxxqqww\u2069”",
            "fr, Nous n’avons trouvé aucune organisation pour «\u00a0\u2068zzxxqqww\u2069\u00a0»"})
    void whatWasNotFoundStandsInTheMarksOfTheLanguage(String language, String told) {
        assertThat(main("/" + language + "/search?q=zzxxqqww")).contains(">" + told + "<");
    }

    @ParameterizedTest
    @CsvSource({"ar, موضوعًا أو بلدًا", "en, a topic or a country", "fr, un thème ou un pays"})
    void theFieldSaysThatTopicsAndCountriesCanBeTypedToo(String language, String hint) {
        assertThat(main("/" + language)).contains(hint);
        assertThat(main("/" + language + "/search")).contains(hint);
    }

    @ParameterizedTest
    @CsvSource({"q=x&country=eg, q=x&country=eg",
            "utm=1&topic=health&q=%D9%86%D9%87%D8%B1, topic=health&q=%D9%86%D9%87%D8%B1",
            "q=x&sort=name&a=b, q=x&sort=name", "q=x&country=zz, q=x&country=zz", "q={a}&country=eg, q={a}&country=eg",
            "q=x&all=country&after=none, q=x&all=country&after=none", "q=x&country=%0d%0aX:y, q=x&country=%0d%0aX:y"})
    void aSearchThatIsNarrowedInItsAddressIsShownInTheDirectory(String asked, String led) {
        var answer = wire.ask("GET", "/fr/search?" + asked);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers()).containsEntry("location", "/fr/organisations?" + led);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=x&country=", "q=x&a=b", "q=x&lang=fr", "q=x&country", "q=x&mycountry=eg"})
    void whatNarrowsNothingLeadsNowhere(String asked) {
        assertThat(reader.get(URI.create("/en/search?" + asked)).statusCode()).isEqualTo(200);
        assertThat(main("/en/search?" + asked)).contains("We found no organisation for");
    }

    private String main(String address) {
        var page = reader.get(URI.create(address)).body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
