package org.multaqa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReadyMadeTests {

    private static final byte[] TEXT = "ملتقى ".repeat(100).getBytes(StandardCharsets.UTF_8);

    private final ReadyMade page = new ReadyMade(TEXT, "text/html;charset=UTF-8", Locale.of("ar"),
            Map.of("Content-Security-Policy", "style-src 'sha256-x'", "Cache-Control", "no-cache"));

    @Test
    void whoeverHasItIsToldSo() throws IOException {
        var first = send("GET", "Accept-Encoding", "gzip");

        var second = send("GET", "Accept-Encoding", "gzip", "If-None-Match", first.getHeader("ETag"));

        assertThat(second.getStatus()).isEqualTo(304);
        assertThat(second.getContentAsByteArray()).isEmpty();
        for (var name : new String[]{"ETag", "Vary", "Cache-Control", "Content-Security-Policy"}) {
            assertThat(second.getHeader(name)).as(name).isNotNull().isEqualTo(first.getHeader(name));
        }
        assertThat(second.getHeaderNames()).doesNotContain("Content-Encoding", "Content-Length", "Content-Type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "*", " * ", "\"other\", %s", "W/\"a,b\",W/%s,\"c\""})
    void itIsRecognisedInEveryWayOfSayingIt(String known) throws IOException {
        var tag = send("GET").getHeader("ETag");

        assertThat(send("GET", "If-None-Match", known.formatted(tag)).getStatus()).isEqualTo(304);
        assertThat(send("HEAD", "If-None-Match", known.formatted(tag)).getStatus()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "", "\"", "W/", "**", "\"*\"", "\"\""})
    void whoeverHasSomethingElseGetsIt(String known) throws IOException {
        var answer = send("GET", "If-None-Match", known);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(TEXT);
    }

    @Test
    void eachWayOfPackingHasAStrongValidatorOfItsOwn() throws IOException {
        var tags = new String[]{tag("br"), tag("gzip"), tag("identity")};

        assertThat(tags).doesNotHaveDuplicates().allMatch(tag -> tag.matches("\"[A-Za-z0-9_-]+\""));
        assertThat(send("GET", "Accept-Encoding", "gzip", "If-None-Match", tags[0]).getStatus()).isEqualTo(200);
    }

    @Test
    void theSameBytesHaveTheSameValidatorOnEveryNode() throws IOException {
        var elsewhere = new MockHttpServletResponse();
        new ReadyMade(TEXT.clone(), "text/html", null, Map.of()).send(request("GET"), elsewhere);

        assertThat(elsewhere.getHeader("ETag")).isEqualTo(send("GET").getHeader("ETag"));
    }

    @Test
    void whoAsksOnlyAboutItGetsTheSameWithoutTheBytes() throws IOException {
        var whole = send("GET", "Accept-Encoding", "br");
        var about = send("HEAD", "Accept-Encoding", "br");

        assertThat(about.getContentAsByteArray()).isEmpty();
        assertThat(about.getHeaderNames()).isEqualTo(whole.getHeaderNames());
        whole.getHeaderNames()
                .forEach(name -> assertThat(about.getHeader(name)).as(name).isEqualTo(whole.getHeader(name)));
    }

    @Test
    void whatIsPackedAlreadyIsNotPackedAgain() throws IOException {
        var font = new MockHttpServletResponse();
        new ReadyMade(TEXT, "font/woff2", null, Map.of()).send(request("GET", "Accept-Encoding", "gzip, br"), font);

        assertThat(font.getHeader("Content-Encoding")).isNull();
        assertThat(font.getContentAsByteArray()).isEqualTo(TEXT);
    }

    private String tag(String coding) throws IOException {
        var answer = send("GET", "Accept-Encoding", coding);
        return String.valueOf(answer.getHeader("ETag"));
    }

    private MockHttpServletResponse send(String method, String... headers) throws IOException {
        var response = new MockHttpServletResponse();
        page.send(request(method, headers), response);
        return response;
    }

    private static MockHttpServletRequest request(String method, String... headers) {
        var request = new MockHttpServletRequest(method, "/ar");
        for (int i = 0; i < headers.length; i += 2) {
            request.addHeader(headers[i], headers[i + 1]);
        }
        return request;
    }
}
