package org.multaqa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import com.aayushatharva.brotli4j.decoder.Decoder;

/** What Salma finds is sent to her, as her browser can unpack it, and to nobody after her. */
class UnkeptPageTests {

    private static final byte[] PAGE = "<p lang=\"ar\">جمعية نهر الحياة</p>".repeat(500)
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void aBrowserGetsItPackedAsItLikesBest() throws IOException {
        var gzip = send("gzip, deflate");
        var brotli = send("gzip, deflate, br");

        assertThat(gzip.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.getContentAsByteArray())).readAllBytes())
                .isEqualTo(PAGE);
        assertThat(brotli.getHeader("Content-Encoding")).isEqualTo("br");
        assertThat(Decoder.decompress(brotli.getContentAsByteArray()).getDecompressedData()).isEqualTo(PAGE);
    }

    @Test
    void whoDoesNotSayGetsItAsItIs() throws IOException {
        var plain = send(null);

        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(plain.getContentAsByteArray()).isEqualTo(PAGE);
    }

    @Test
    void itsLengthIsThatOfWhatIsSentAndNothingSaysThatItCouldBeKept() throws IOException {
        for (var accepted : new String[]{"gzip", "br", null}) {
            var answer = send(accepted);

            assertThat(answer.getContentLength()).isEqualTo(answer.getContentAsByteArray().length);
            assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
            assertThat(answer.getHeader("ETag")).isNull();
        }
    }

    private static MockHttpServletResponse send(@Nullable String accepted) throws IOException {
        var request = new MockHttpServletRequest("GET", "/ar/search");
        if (accepted != null) {
            request.addHeader("Accept-Encoding", accepted);
        }
        var response = new MockHttpServletResponse();
        UnkeptPage.send(request, response, PAGE, CommonPart.none());
        return response;
    }
}
