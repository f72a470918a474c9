package org.multaqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import com.aayushatharva.brotli4j.decoder.Decoder;

@MallTest
class AssetFilesTests {

    @Autowired
    private Reader reader;
    @Autowired
    private Assets assets;

    @ParameterizedTest
    @CsvSource({"js/suggest.js, text/javascript", "svg/favicon.svg, image/svg+xml",
            "font/multaqa-arabic.woff2, font/woff2", "css/base.css, text/css"})
    void aFileMayBeKeptForEverUnderItsAddress(String file, String type) throws IOException {
        var answer = get(assets.address(file));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(content(file));
        assertThat(answer.headers().firstValue("content-type")).hasValue(type);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("max-age=31536000, public, immutable");
        assertThat(get(assets.address(file), "If-None-Match", answer.headers().firstValue("etag").orElseThrow())
                .statusCode()).isEqualTo(304);
    }

    @Test
    void aScriptIsPackedForWhoeverIsSignedInToo() throws IOException {
        var script = assets.address("js/suggest.js");
        var gzip = get(script, "Accept-Encoding", "gzip", "Cookie", "__Host-multaqa=x");
        var brotli = get(script, "Accept-Encoding", "gzip, br", "Cookie", "__Host-multaqa=x");

        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(content("js/suggest.js"));
        assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(content("js/suggest.js"));
    }

    @Test
    void aFontIsPackedAlready() throws IOException {
        var font = get(assets.address("font/multaqa-latin.woff2"), "Accept-Encoding", "gzip, br");

        assertThat(font.headers().firstValue("content-encoding")).isEmpty();
        assertThat(font.body()).isEqualTo(content("font/multaqa-latin.woff2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets", "/assets/js/suggest.js",
            "/assets/js/suggest-0123456789abcdef0123456789abcdef.js",
            "/assets/js/none-0123456789abcdef0123456789abcdef.js",
            "/assets/application-0123456789abcdef0123456789abcdef.properties", "/assets//js/suggest.js"})
    void thereAreNoOthers(String address) {
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsOnlyRead() {
        assertThat(reader.ask("POST", URI.create(assets.address("js/suggest.js"))).statusCode()).isEqualTo(405);
    }

    private HttpResponse<byte[]> get(String address, String... headers) {
        return reader.ask("GET", URI.create(address), headers);
    }

    private static byte[] content(String file) throws IOException {
        return new ClassPathResource("static/" + file).getContentAsByteArray();
    }
}
