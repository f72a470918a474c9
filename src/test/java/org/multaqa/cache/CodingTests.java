package org.multaqa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.aayushatharva.brotli4j.decoder.Decoder;

class CodingTests {

    private static final byte[] PAGE = "<p lang=\"ar\">جمعية نهر الحياة</p>".repeat(500)
            .getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip, deflate, br, zstd        | BROTLI
            gzip, deflate                  | GZIP
            GZip                           | GZIP
            br                             | BROTLI
            *                              | BROTLI
            deflate, zstd                  | IDENTITY
            ''                             | IDENTITY
            br;q=0, gzip                   | GZIP
            br;q=0, gzip;q=0               | IDENTITY
            gzip;q=0                       | IDENTITY
            *;q=0                          | IDENTITY
            gzip , *;q=0                   | GZIP
            gzip;q=0, *                    | BROTLI
            gzip;q=0.001                   | GZIP
            gzip;q=0.9 , br;q=0.8          | GZIP
            gzip ; Q=0.8 , br ; q=0.8      | BROTLI
            gzip;q=0.5, identity           | IDENTITY
            identity;q=0, gzip;q=0.1       | GZIP
            identity;q=0                   | IDENTITY
            gzip;q=much                    | IDENTITY
            gzip;level=9                   | IDENTITY
            ,;,gzip,;q=1                   | GZIP
            """)
    void theOneThatIsLikedBestIsTaken(String accepted, Coding coding) {
        assertThat(Coding.preferred(accepted)).isEqualTo(coding);
    }

    @Test
    void whoDoesNotSayGetsThePageAsItIs() {
        assertThat(Coding.preferred(null)).isEqualTo(Coding.IDENTITY);
    }

    @Test
    void whatIsPackedIsUnpackedToTheSame() throws IOException {
        var gzip = Coding.GZIP.pack(PAGE);
        var brotli = Coding.BROTLI.pack(PAGE);

        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(PAGE);
        assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(PAGE);
        assertThat(brotli.length).isLessThan(gzip.length);
        assertThat(gzip.length).isLessThan(PAGE.length / 10);
        assertThat(Coding.IDENTITY.pack(PAGE)).isEqualTo(PAGE);
    }

    @Test
    void whereBrotliDoesNotLoadReadersGetGzip() throws IOException {
        var machine = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dbrotli4j.library.path=/nowhere", "-cp", System.getProperty("java.class.path"),
                WithoutBrotli.class.getName()).redirectErrorStream(true).start();

        assertThat(machine.inputReader().lines()).last().isEqualTo("GZIP");
    }
}
