package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Street;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever stands in the address, the reader gets a page of the mall that says what is wrong with it. */
@MallTest
class IllInputTests {

    /** What may be typed, and is only text: HTML, queries of Lucene and SQL, marks, directions, joiners, faces. */
    static final List<String> TYPED = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
            "name:* AND (a OR b) ~2^9 [a TO z] /x+/", "\\", "*", "?", "+-&&||!(){}[]^\"~*?:\\/", "\"", "a\"b",
            "' or 1=1 --", "%", "{0}", "${7*7}", "#{7*7}", "\u0301\u0302\u064b\u0650", "\u064b", "\u0640\u0640",
            "👩🏽‍🌾👨‍👩‍👧‍👦", "\u200d\u200d", "\u202e\u202d\u2066", "\uFEFF", "ﷺ", "ﻻ", "𝒽𝑒𝒶𝓁𝓉𝒽",
            "َ".repeat(200),
            "a ".repeat(100), "ا".repeat(200), "İI\u0307ı", "\uD83D");

    private static final List<String> SEARCHING = List.of("/ar/search", "/en/organisations", "/fr/topics/health",
            "/en/countries/eg", "/fr/desk/ranking");

    @Autowired
    private Company company;
    @Autowired
    private Reader visitor;
    @Autowired
    private Street street;

    private Reader reader;

    @BeforeEach
    void nourComesFromTheDesk() {
        street.open();
        reader = company.proved(company.nour());
    }

    @ParameterizedTest
    @FieldSource("TYPED")
    void whateverIsTypedIsSearchedForAsText(String typed) {
        for (var page : SEARCHING) {
            var answer = reader.get(URI.create(page + "?q=" + encoded(typed)));
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).contains("<html lang=").doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(reader.get(URI.create("/en/search/suggestions?q=" + encoded(typed))).statusCode()).isEqualTo(200);
        assertThat(reader.get(URI.create("/api/v1/organisations?q=" + encoded(typed))).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>نهر</b> & \"Hayat\"", "name:* AND (a OR b)", "👩🏽‍🌾"})
    void whatWasTypedStaysInTheField(String typed) {
        var value = typed.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&#34;");
        assertThat(reader.get(URI.create("/ar/search?q=" + encoded(typed))).body())
                .contains("value=\"" + value + "\"");
    }

    @Test
    void aTextThatIsTooLongIsToldAndKept() {
        for (var letter : List.of("a", "م")) {
            var typed = letter.repeat(10_000);
            var answer = reader.get(URI.create("/ar/search?q=" + encoded(typed)));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("id=\"_problems\"", "value=\"" + typed + "\"");
            var list = reader.get(URI.create("/en/organisations?q=" + encoded(typed)));
            assertThat(list.statusCode()).isEqualTo(400);
            assertThat(list.body()).contains("longer than 200 characters", "value=\"" + typed + "\"");
            assertThat(reader.get(URI.create("/api/v1/organisations?q=" + encoded(typed))).statusCode()).isEqualTo(400);
            assertThat(reader.get(URI.create("/fr/search/suggestions?q=" + encoded(typed))).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void controlCharactersAreNoLetters() {
        var answer = reader.get(URI.create("/en/search?q=a%00b%07%0a%1b%7f"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("value=\"a b\"").doesNotContain("\u0000", "\u0007", "\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/search?q=nahr%E2%81%A9x", "/ar/organisations?q=nahr%E2%81%A9x",
            "/fr/organisations?sort=nahr%E2%81%A9x", "/en/organisations?topic=nahr%E2%81%A9x&all=nahr%E2%81%A9x",
            "/ar/desk/ranking?q=nahr%E2%81%A9x"})
    void whatIsTypedDoesNotEndItsIsolationInASentence(String address) {
        var page = reader.get(URI.create(address)).body();
        assertThat(page).contains("nahrx").doesNotContain("nahr\u2069x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic=none", "country=xx", "country=%F0%9F%91%A9", "kind=none", "reach=galactic",
            "language=xx-klingon", "sort=backwards", "after=1000000000", "after=%00", "after=..%2F..%2F",
            "after=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "after=%D9%86%D9%87%D8%B1", "topic=%3Cscript%3E"})
    void aChoiceThatIsNoneIsToldOnThePageItself(String parameter) {
        var answer = reader.get(URI.create("/en/organisations?" + parameter));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("id=\"_problems\"", "id=\"_entries\"").doesNotContain("<script>");
        assertThat(reader.get(URI.create("/api/v1/organisations?" + parameter)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=1000000000", "page=-1", "topic[]=health", "topic%5B0%5D=health", "a=b",
            "%7Bx%7D%7C%5E=1", "&&&",
            "topic=", "q=", "sort=", "after=", "__proto__=1", "class.module.classLoader=1", "lang=fr"})
    void aParameterThatNobodyKnowsChangesNothing(String parameter) {
        var answer = reader.get(URI.create("/en/organisations?" + parameter));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("45 organisations");
    }

    @Test
    void aTopicWithSomethingUnseenInItIsNone() {
        assertThat(reader.get(URI.create("/en/organisations?topic=health%00")).statusCode()).isEqualTo(400);
    }

    @Test
    void aParameterWithoutANameIsRefused() {
        assertThat(reader.get(URI.create("/en/organisations?=1")).statusCode()).isEqualTo(400);
    }

    @Test
    void aThousandParametersAreAnswered() {
        for (var parameter : List.of("topic=health", "country=eg", "q=a", "x=1", "after=1")) {
            var all = String.join("&", Collections.nCopies(1_000, parameter));
            assertThat(reader.get(URI.create("/en/organisations?" + all)).statusCode()).isIn(200, 400);
            assertThat(reader.get(URI.create("/api/v1/organisations?" + all)).statusCode()).isIn(200, 400);
        }
        var different = IntStream.range(0, 1_500).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
        var refused = reader.get(URI.create("/fr/organisations?" + different));
        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.body()).contains("<html lang=\"fr\"");
    }

    @Test
    void everyFacetAtOnceIsAnswered() {
        var deep = "topic=women&topic=health&topic=education&topic=peace&topic=relief&country=eg&country=tn&country=ma"
                + "&country=jo&country=lb&reach=local&reach=national&reach=regional&reach=global&kind=nonprofit"
                + "&kind=funder&kind=other&language=ar&language=en&language=fr&q=نهر&sort=confirmed";
        assertThat(reader.get(URI.create("/ar/organisations?" + deep.replace("نهر", encoded("نهر")))).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"size=0", "size=-1", "size=101", "size=1000000000000", "size=abc", "size=1.5", "lang=de", "sort=x",
            "after=1000000000", "after=%00"})
    void theApiSaysWhichParameterItDoesNotTake(String parameter) {
        var answer = reader.get(URI.create("/api/v1/organisations?" + parameter));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/de", "/AR", "/ar-EG", "/xx/organisations", "/en/topics/none", "/en/countries/zz",
            "/en/countries/EG", "/en/organisations/none", "/en/organisations/%E2%80%AEtxt.exe",
            "/en/organisations/a%E2%81%A6b%E2%81%A9", "/en/organisations/%0d%0aSet-Cookie:%20a=b",
            "/en/organisations/%1b%5b2J",
            "/en/organisations/%F0%9F%91%A9%E2%80%8D%F0%9F%8C%BE", "/en/organisations/%27%20or%201=1", "/en/map/moon",
            "/en/about/..;/privacy", "/en/about/none", "/api/v1/organisations/1", "/api/v2/organisations",
            "/sitemap-kiosks-0.xml", "/sitemap-none.xml", "/error", "/actuator", "/WEB-INF/web.xml", "/.git/config",
            "/en/topics/%3Cscript%3E"})
    void whatIsNotThereIsMissing(String address) {
        var answer = reader.get(URI.create(address));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        if (!address.startsWith("/api/")) {
            assertThat(answer.body()).contains("id=\"_error\"").doesNotContain("<script>", "\u202e", "\u001b");
        }
    }

    @Test
    void anAbsentAndAHiddenKioskAreAnsweredAlike() {
        var absent = List.of("none-one", "none-two")
                .stream()
                .map(slug -> visitor.get("en", "organisations", slug).body().replace(slug, ""))
                .toList();
        assertThat(absent.getFirst()).isEqualTo(absent.getLast());
    }

    @Test
    void aSlugOfAnyLengthIsMissing() {
        Stream.of(121, 1_000, 9_000)
                .forEach(length -> assertThat(reader.get("ar", "organisations", "م".repeat(length)).statusCode())
                        .isEqualTo(404));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
