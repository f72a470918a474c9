package org.multaqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Wire;
import org.multaqa.stories.Wire.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** Most of these Tomcat refuses before the program is asked; what it says then is the mall's all the same. */
@MallTest
class HostileRequestsTests {

    private static final String END = "Connection: close\r\n\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    @Autowired
    private Wire wire;

    @ParameterizedTest
    @ValueSource(strings = {"/en/%zz", "/en/organisations/%ff", "/en/organisations/%00", "/en/organisations/a%2fb",
            "/en/a%5cb", "/en/../../etc/passwd", "/en/%2e%2e/%2e%2e/etc/passwd", "/assets/..%2fapplication.properties",
            "/ar/organisations/\u00d8\u00ac", "/en/\u0001", "/en/\u0000", "/en/\"<script>", "/en/a b"})
    void aTargetThatCannotBeReadIsRefused(String target) {
        var answer = wire.ask("GET", target);
        refused(answer, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/search?q=%ff%fe", "/ar/search?q=%zz", "/fr/organisations?topic=%c3%28",
            "/en/search/suggestions?q=%ff", "/en/topics/health?q=%e0%80", "/en/countries/eg?q=%ff"})
    void textThatIsNotUtf8IsRefusedOnAPage(String target) {
        var answer = wire.ask("GET", target);
        refused(answer, 400);
        assertThat(answer.body()).contains("id=\"_error\"", "lang=\"" + target.substring(1, 3) + "\"");
    }

    @Test
    void textThatIsNotUtf8IsAProblemToTheApi() {
        var answer = wire.ask("GET", "/api/v1/organisations?q=%ff");
        refused(answer, 400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONSENSE\r\n\r\n", "\u0016\u0003\u0001\u0002\r\n\r\n", "G{}T /en HTTP/1.1\r\n" + END,
            "GET  /en  HTTP/1.1  x\r\nHost: localhost\r\n" + END, "GET /en HTTZ/1.1\r\nHost: localhost\r\n" + END})
    void aRequestLineThatCannotBeReadIsRefused(String request) {
        refused(wire.send(request), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /en HTTP/1.1\r\n" + END,
            "GET /en HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n" + END,
            "GET /en HTTP/1.1\r\nHost: a<b>\r\n" + END,
            "GET http://evil.example/en HTTP/1.1\r\nHost: localhost\r\n" + END})
    void aMissingDoubledOrBrokenHostIsRefused(String request) {
        refused(wire.send(request), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "", "127.0.0.2", "[::2]"})
    void anotherHostIsNotServed(String host) {
        var answer = wire.send("GET /en HTTP/1.1\r\nHost: " + host + "\r\n" + END);
        refused(answer, 421);
        assertThat(answer.body()).contains("That is not this mall’s name");
    }

    @Test
    void nobodyIsBelievedWhoSaysTheyForwardForAnotherHost() {
        var answer = wire.ask("GET", "/en", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https",
                "Forwarded: host=evil.example");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.whole()).doesNotContain("evil.example");
    }

    @Test
    void tooManyHeadersAreRefused() {
        refused(wire.ask("GET", "/en", repeated("X: a", 300)), 400);
    }

    @Test
    void aHeaderThatIsTooLargeIsRefused() {
        refused(wire.ask("GET", "/en", "X: " + "a".repeat(70_000)), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: abc", "Content-Length: -1", "Content-Length: 1\r\nContent-Length: 2"})
    void aLengthThatIsNoneIsRefused(String header) {
        refused(wire.send("POST /en HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n" + END), 400);
    }

    @Test
    void brokenChunksAreNotRead() {
        refused(wire
                .send("POST /en/search HTTP/1.1\r\nHost: localhost\r\n" + FORM + "Transfer-Encoding: chunked\r\n" + END
                        + "zz\r\nq=a\r\n"),
                405);
    }

    @Test
    void anEncodingThatNobodyKnowsIsRefused() {
        refused(wire.send("POST /en HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, evil\r\n" + END), 501);
    }

    @Test
    void aBodyThatNobodyAskedForIsRefused() {
        var answer = wire
                .send("POST /en/search HTTP/1.1\r\nHost: localhost\r\n" + FORM + "Content-Length: 1500000\r\n" + END
                        + "q=" + "a".repeat(1_499_998));
        refused(answer, 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en;a=%zz", "/en;%zz=1/about", "/en;/about", "/ar/organisations;x=%ff", "/;/en",
            "/api/v1/organisations;a=b", "/assets/site.css;a=b"})
    void aParameterWithinThePathIsMissing(String target) {
        refused(wire.ask("GET", target), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded; charset=none", "application/x-www-form-urlencoded"})
    void aBodyThatIsBrokenIsRefusedAsAnyOther(String type) {
        var request = " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: 10\r\n" + END
                + "q=%zz&%ff=";
        refused(wire.send("POST /en/search" + request), 405);
        refused(wire.send("POST /nowhere" + request), 404);
    }

    @Test
    void aFormIsNotWaitedFor() {
        var answer = wire.send("POST /en/search HTTP/1.1\r\nHost: localhost\r\n" + FORM
                + "Content-Length: 2000000\r\n" + END + "q=a");
        refused(answer, 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cookie: ;;;a=\"", "Cookie: \u00ff=\u00fe", "Cookie: a=b; a=c; $Version=9; =;="})
    void brokenCookiesChangeNothing(String cookie) {
        var answer = wire.ask("GET", "/en", cookie);
        Safe.check(answer);
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cookie: a=\u0001", "X\u0000: a", "X Y: a", ": a"})
    void aHeaderThatIsNoneIsRefused(String header) {
        refused(wire.ask("GET", "/en", header), 400);
    }

    @Test
    void aPageIsNeverSentWithoutHeaders() {
        assertThat(wire.send("GET /en\r\n").whole()).isEmpty();
    }

    @Test
    void anOldBrowserIsAnswered() {
        var answer = wire.send("GET /en HTTP/1.0\r\nHost: localhost\r\n\r\n");
        Safe.check(answer);
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/2.0", "HTTP/9.9"})
    void anotherHttpIsRefused(String version) {
        refused(wire.send("GET /en " + version + "\r\nHost: localhost\r\n" + END), 505);
    }

    @ParameterizedTest
    @MethodSource("strangeHeaders")
    void strangeWishesAreAnsweredAsIfTheyWereNone(String header) {
        var answer = wire.ask("GET", "/en", header);
        Safe.check(answer);
        assertThat(answer.status()).isEqualTo(200);
    }

    static List<String> strangeHeaders() {
        return List.of("Accept: nonsense", "Accept-Language: \u00ff\u00fe;q=x,,*;q=9",
                "Accept-Language: " + String.join(",", Locale.getISOLanguages()), "If-Modified-Since: yesterday",
                "If-None-Match: \"", "Range: bytes=9-1", "Accept-Encoding: x;q=z", "X-HTTP-Method-Override: DELETE",
                "Upgrade: h2c");
    }

    @Test
    void aVeryLongAddressIsMissingAndNotRepeated() {
        var answer = wire.ask("GET", "/en/" + "a".repeat(20_000));
        refused(answer, 404);
        assertThat(answer.body()).doesNotContain("aaaaaaaaaa").hasSizeLessThan(30_000);
    }

    private static void refused(Answer answer, int status) {
        Safe.check(answer);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.whole()).doesNotContain("<script>", "evil.example", "etc/passwd");
        if (answer.header("Content-Type").startsWith("text/html")) {
            assertThat(answer.body()).contains("<html lang=", "href=\"/en");
        }
    }

    private static String[] repeated(String header, int times) {
        return Collections.nCopies(times, header).toArray(String[]::new);
    }
}
