package org.multaqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Street;
import org.multaqa.stories.Wire;
import org.multaqa.stories.Wire.Answer;
import org.springframework.beans.factory.annotation.Autowired;

@MallTest
class SafetyHeadersTests {

    @Autowired
    private Wire wire;
    @Autowired
    private Street street;
    @Autowired
    private Assets assets;

    @BeforeEach
    void open() {
        street.open();
    }

    @ParameterizedTest
    @CsvSource({"200, /ar", "200, /en/organisations?topic=women", "200, /en/organisations/bare-name-society",
            "200, /fr/search?q=eau", "200, /fr/search/suggestions?q=eau", "200, /ar/map", "200, /en/about/privacy",
            "302, /", "301, /ar/organisations/", "200, /api/v1/organisations", "200, /api/v1/openapi.json",
            "200, /health/live", "200, /health/ready", "200, /sitemap.xml", "200, /sitemap-pages.xml",
            "200, /robots.txt", "200, /favicon.ico", "404, /en/nowhere", "404, /nowhere", "404, /api/v1/nothing",
            "404, /assets/nothing.css",
            "404, /assets/", "404, /files/00000000-0000-0000-0000-000000000000", "400, /en/organisations?topic=none",
            "400, /api/v1/organisations?size=0",
            "500, /ar/broken", "500, /api/v1/broken", "503, /fr/unready", "503, /api/v1/unready"})
    void standOnEveryKindOfAnswer(int status, String target) {
        var answer = wire.ask("GET", target);
        Safe.check(answer);
        assertThat(answer.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar", "/en/organisations?topic=women", "/en/organisations/bare-name-society",
            "/ar/map", "/en/about/privacy"})
    void standOnAPageThatIsKeptAndWhereItIsOnlySaidToBeTheSame(String target) {
        var first = wire.ask("GET", target);
        var kept = wire.ask("GET", target);
        var same = wire.ask("GET", target, "If-None-Match: " + first.header("ETag"));

        assertThat(kept.headers()).usingRecursiveComparison().ignoringFields("date").isEqualTo(first.headers());
        assertThat(same.status()).isEqualTo(304);
        for (var answer : new Answer[]{first, kept, same}) {
            Safe.check(answer);
            assertThat(answer.header("Content-Security-Policy")).contains("style-src 'sha256-")
                    .isEqualTo(first.header("Content-Security-Policy"));
        }
    }

    @Test
    void standOnFiles() {
        for (var file : new String[]{"svg/favicon.svg", "js/suggest.js", "font/multaqa-arabic.woff2"}) {
            var answer = wire.ask("GET", assets.address(file));
            assertThat(answer.status()).as(file).isEqualTo(200);
            Safe.check(answer);
        }
    }

    @ParameterizedTest
    @CsvSource({"405, POST, /en", "405, PUT, /api/v1/organisations", "405, BREW, /en/about", "405, TRACE, /en",
            "501, CONNECT, localhost:80", "200, HEAD, /en", "200, OPTIONS, /en", "200, OPTIONS, *",
            "404, DELETE, /nowhere"})
    void standOnTheAnswerToEveryMethod(int status, String method, String target) {
        var answer = wire.ask(method, target);
        Safe.check(answer);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void whatMayBeDoneIsToldWhereSomethingMayNot() {
        assertThat(wire.ask("POST", "/en").header("Allow")).isEqualTo("GET");
    }

    @Test
    void anAnswerThatIsNotThereInTheKindAskedForIsToldSo() {
        var answer = wire.ask("GET", "/api/v1/organisations", "Accept: text/x-nothing");
        Safe.check(answer);
        assertThat(answer.status()).isEqualTo(406);
    }

    @Test
    void aPageAllowsItsOwnStylesAndNoOthers() {
        assertThat(wire.ask("GET", "/en").header("Content-Security-Policy")).contains("style-src 'sha256-");
        assertThat(wire.ask("GET", "/api/v1/organisations").header("Content-Security-Policy"))
                .contains("style-src 'none'");
    }
}
