package org.multaqa.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

class MapTemplateTests {
    private static final NumberFormat DIGITS = NumberFormat.getInstance(new ULocale("ar-EG"));
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(null, ContentType.Html,
            MapTemplateTests.class.getClassLoader(), "org.multaqa");

    @Test
    void egyptsOrganisationsAreALinkWithTheirNumberInWords() {
        var svg = render(drawing(MapShapes.world(), Map.of("EG", 120L)));

        assertThat(svg).contains("<a href=\"/ar/countries/eg\"><title>مصر: ١٢٠ منظمة</title><path class=\"level-2\"");
    }

    @Test
    void aCountryWithoutOrganisationsIsNoLink() {
        var svg = render(drawing(MapShapes.arabWorld(), Map.of("EG", 120L)));

        assertThat(svg).containsOnlyOnce("<a ").doesNotContain("/ar/countries/ly");
        assertThat(svg.split("class=\"level-0\"", -1)).hasSize(22);
    }

    @Test
    void theMapIsNamedByItsHeadingAndPassesAStrictContentPolicy() {
        var svg = render(drawing(MapShapes.arabWorld(), Map.of("EG", 120L)));

        assertThat(svg).startsWith("<svg class=\"map\" viewBox=\"0 0 1920 ")
                .contains("aria-labelledby=\"map-heading\"")
                .doesNotContain("style=")
                .doesNotContain("<script");
    }

    @Test
    void titlesAndAddressesAreEscaped() {
        var map = MapShapes.arabWorld()
                .drawing("map-heading", Map.of("CI", 1L, "EG", 1L), code -> "/\"><script>",
                        (code, count) -> "<b>Côte d'Ivoire & co.</b>");

        assertThat(render(map)).doesNotContain("<script>")
                .doesNotContain("<b>")
                .contains("&lt;b&gt;Côte d'Ivoire &amp; co.&lt;/b&gt;");
    }

    @Test
    void aWorldOfTwoHundredAndTwentyFiveCountriesStaysUnderElevenKilobytes() throws IOException {
        assertThat(zipped(render(drawing(MapShapes.world(), countsOf(225))))).isLessThan(11_000);
    }

    @Test
    void theWholeArabWorldStaysUnderNineKilobytes() throws IOException {
        assertThat(zipped(render(drawing(MapShapes.arabWorld(), countsOf(249))))).isLessThan(9_000);
    }

    private static Map<String, Long> countsOf(int countries) {
        var codes = List.copyOf(MapShapes.world().outlines().sequencedKeySet());
        var counts = new HashMap<String, Long>();
        for (var i = 0; i < Math.min(countries, codes.size()); i++) {
            counts.put(codes.get(i), 1 + 2000L / (1 + i * 37 % 225));
        }
        return counts;
    }

    private static MapDrawing drawing(MapShapes shapes, Map<String, Long> counts) {
        return shapes.drawing("map-heading", counts, code -> "/ar/countries/" + code.toLowerCase(Locale.ROOT),
                MapTemplateTests::inArabic);
    }

    private static String inArabic(String code, long count) {
        return Locale.of("", code).getDisplayCountry(Locale.of("ar")) + ": " + DIGITS.format(count) + " منظمة";
    }

    private static String render(MapDrawing map) {
        var output = new StringOutput();
        TEMPLATES.render("directory/_map.jte", map, output);
        return output.toString();
    }

    private static int zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
