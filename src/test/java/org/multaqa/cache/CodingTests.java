package org.multaqa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @EnumSource
    void whatIsPackedIsUnpackedToTheSame(Effort effort) throws IOException {
        var gzip = Coding.GZIP.pack(PAGE, effort);
        var brotli = Coding.BROTLI.pack(PAGE, effort);

        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(PAGE);
        assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(PAGE);
        assertThat(brotli.length).isLessThan(gzip.length);
        assertThat(gzip.length).isLessThan(PAGE.length / 10);
        assertThat(Coding.IDENTITY.pack(PAGE, effort)).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 40_000})
    void whatPagesHaveInCommonStandsInEachWhereverItIs(int length) throws IOException {
        var styles = styles(length);
        var common = new CommonPart(styles.getBytes(StandardCharsets.UTF_8));
        for (var text : List.of("<style>" + styles + "</style>" + new String(PAGE, StandardCharsets.UTF_8) + styles,
                styles, styles + "<p>", "<p>" + styles, "<p>none</p>", "")) {
            var page = text.getBytes(StandardCharsets.UTF_8);

            for (var coding : Coding.values()) {
                assertThat(unpacked(coding, coding.pack(page, common, Effort.ONCE))).isEqualTo(page);
            }
        }
    }

    @Test
    void whatPagesHaveInCommonIsPackedSmaller() {
        var styles = styles(40_000).getBytes(StandardCharsets.UTF_8);

        assertThat(Coding.GZIP.pack(styles, new CommonPart(styles), Effort.ONCE).length)
                .isLessThan(Coding.GZIP.pack(styles, Effort.ONCE).length);
    }

    private static String styles(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> ".e" + i * i % 997 + "{margin:" + i % 31 + "px}")
                .collect(Collectors.joining())
                .substring(0, length);
    }

    private static byte[] unpacked(Coding coding, byte[] packed) throws IOException {
        return switch (coding) {
            case GZIP -> new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
            case BROTLI -> Decoder.decompress(packed).getDecompressedData();
            case IDENTITY -> packed;
        };
    }

    @Test
    void whereBrotliDoesNotLoadReadersGetGzip() throws IOException {
        var machine = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dbrotli4j.library.path=/nowhere", "-cp", System.getProperty("java.class.path"),
                WithoutBrotli.class.getName()).redirectErrorStream(true).start();

        assertThat(machine.inputReader().lines()).last().isEqualTo("GZIP");
    }
}
