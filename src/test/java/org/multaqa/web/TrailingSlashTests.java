package org.multaqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Wire;
import org.springframework.beans.factory.annotation.Autowired;

@MallTest
class TrailingSlashTests {

    @Autowired
    private Wire wire;

    @ParameterizedTest
    @CsvSource({"/ar/, /ar", "/ar/organisations/, /ar/organisations", "/en/about///, /en/about",
            "/fr/organisations/?topic=women&q=a%20b, /fr/organisations?topic=women&q=a%20b",
            "/ar/organisations/%D8%A3%D8%AB%D8%B1/, /ar/organisations/%D8%A3%D8%AB%D8%B1",
            "/api/v1/organisations/, /api/v1/organisations", "/en//evil.example/, /en//evil.example"})
    void theAddressWithoutItIsTheOne(String slashed, String plain) {
        for (var method : new String[]{"GET", "HEAD"}) {
            var answer = wire.ask(method, slashed);
            assertThat(answer.status()).isEqualTo(301);
            assertThat(answer.header("Location")).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "//evil.example/en/", "///evil.example/", "/evil.example/",
            "/%2fevil.example/",
            "/;/evil.example/", "/.//evil.example/", "/enevil.example/"})
    void nobodyIsLedElsewhere(String target) {
        var answer = wire.ask("GET", target);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.headers()).doesNotContainKey("location");
    }

    /** A pattern that tries each slash from each slash before it would be busy for many seconds. */
    @Test
    void slashesWithoutEndAreNoneAtTheEnd() {
        assertThat(wire.ask("GET", "/ar/" + "/".repeat(60_000) + "x").status()).isEqualTo(404);
        assertThat(wire.ask("GET", "/ar/" + "/".repeat(60_000)).header("Location")).isEqualTo("/ar");
    }

    @Test
    void whatIsSentIsNotSentAgainElsewhere() {
        assertThat(wire.ask("POST", "/ar/organisations/").status()).isEqualTo(404);
    }

    @Test
    void theFrontDoorStaysWhereItIs() {
        assertThat(wire.ask("GET", "/", "Accept-Language: fr").header("Location")).isEqualTo("/fr");
    }
}
