package org.multaqa.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** The emblems are drawn twice, here and in the designer's sketch; what is expected was drawn by the sketch. */
class EmblemTests {

    @Test
    void anOrganisationHasTheEmblemThatItsIdDraws() {
        assertThat(emblem("7f9c24e8-3b12-4c61-9a55-0d1e8f6b2a01")).isEqualTo(
                """
                        <svg class="emblem a0 b4" viewBox="0 0 64 64" aria-hidden="true"><circle class="r" cx="32" cy="32" r="30"/>\
                        <path class="l" d="M32 4 46 56.2 7.8 18 60 32 7.8 46 46 7.8 32 60 18 7.8 56.2 46 4 32 56.2 18 18 56.2z"/>\
                        <circle class="a" cx="32" cy="32" r="14"/>\
                        <path class="g" d="M32 21 43 32 32 43 21 32zM39.8 24.2 39.8 39.8 24.2 39.8 24.2 24.2z"/>\
                        <circle class="g" cx="32" cy="32" r="3"/></svg>""");
    }

    @Test
    void theFirstAndTheLastIdHaveEmblemsToo() {
        assertThat(emblem("00000000-0000-0000-0000-000000000000")).isEqualTo("""
                <svg class="emblem a3 b2" viewBox="0 0 64 64" aria-hidden="true">\
                <path class="t" d="M43.5 4.3 59.7 43.5 20.5 59.7 4.3 20.5zM59.7 20.5 43.5 59.7 4.3 43.5 20.5 4.3z"/>\
                <circle class="g" cx="32" cy="32" r="14"/><path class="b" d="M36.6 20.9 36.6 43.1 20.9 27.4 43.1 27.4 \
                27.4 43.1 27.4 20.9 43.1 36.6 20.9 36.6z"/><circle class="g" cx="32" cy="32" r="2"/></svg>""");
        assertThat(emblem("ffffffff-ffff-ffff-ffff-ffffffffffff")).isEqualTo("""
                <svg class="emblem a2 b3" viewBox="0 0 64 64" aria-hidden="true">\
                <path class="d" pathLength="20" d="M32 5a27 27 0 0 1 0 54a27 27 0 0 1 0-54"/>\
                <path class="t" d="M32 9 53.9 39.1 18.5 50.6 18.5 13.4 53.9 24.9 32 55 10.1 24.9 45.5 13.4 45.5 50.6 \
                10.1 39.1z"/><path class="b" d="M34.2 25.3 37.7 36.1 26.3 36.1 29.8 25.3 39 32 29.8 38.7 26.3 27.9 \
                37.7 27.9 34.2 38.7 25 32z"/></svg>""");
    }

    @Test
    void fiveThousandEmblemsAreByteForByteThoseOfTheSketch() throws Exception {
        var all = MessageDigest.getInstance("SHA-256");
        emblems().forEach(svg -> all.update(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(HexFormat.of().formatHex(all.digest()))
                .isEqualTo("27867a31e5e8839d78174e5a009f41c863510cd9d73993a689197ad1d34fa1a3");
    }

    @Test
    void noEmblemWeighsMoreThan500Bytes() {
        assertThat(emblems()).allSatisfy(svg -> assertThat(svg).hasSizeLessThanOrEqualTo(500));
    }

    private static List<String> emblems() {
        return IntStream.range(0, 5000).mapToObj(number -> new Emblem(new UUID(0, number)).svg()).toList();
    }

    private static String emblem(String id) {
        return new Emblem(UUID.fromString(id)).svg();
    }
}
