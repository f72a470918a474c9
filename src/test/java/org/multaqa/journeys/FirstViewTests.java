package org.multaqa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.language.Language;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

/** What travels before Amal, whose line is slow, sees a page for the first time; all in bytes as gzip packs them. */
@MallTest
@ExtendWith(Browser.class)
@Tag("accessibility")
class FirstViewTests {

    private static final int HTML = 25_000;
    private static final int STYLES = 12_000;
    private static final int SCRIPTS = 15_000;
    private static final int ALL = 100_000;
    private static final int REQUESTS = 8;
    private static final double SHIFT = 0.02;

    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<script src=\"([^\"]+)\"( defer)?");

    /** Before the page's own scripts: adds up how far what is seen is moved while the page arrives. */
    private static final String WATCH = """
            window.moved = 0;
            new PerformanceObserver(list => { for (const shift of list.getEntries()) window.moved += shift.value; })
                .observe({ type: "layout-shift", buffered: true });
            """;

    /** How many files came, their bytes on the line, and how far the page has moved. */
    private static final String ARRIVED = """
            () => {
              const all = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
              return { files: all.length, bytes: all.reduce((sum, one) => sum + one.encodedBodySize, 0),
                moved: window.moved * 10000 | 0 };
            }
            """;

    @Autowired
    private Company company;

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("org.multaqa.journeys.PageType#inEachLanguage")
    void itsFilesAreSmall(PageType type, Language language) throws IOException {
        var reader = company.whoMayRead(type.path());
        var answer = reader.getPacked(encoded(type.in(language)));
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        var page = unpacked(answer.body());
        var styles = STYLE.matcher(page);
        assertThat(styles.find()).isTrue();
        int size = packed(styles.group(1)).length;
        assertThat(size).as("styles").isBetween(1, STYLES);
        assertThat(packed(styles.replaceAll("")).length).as("HTML without its styles").isBetween(1, HTML);
        assertThat(answer.body().length).as("both, as they travel").isLessThan(HTML + STYLES);
        int scripts = 0;
        for (var script = SCRIPT.matcher(page); script.find();) {
            assertThat(script.group(2)).as("what waits to be run: %s", script.group(1)).isEqualTo(" defer");
            scripts += reader.getPacked(URI.create(script.group(1))).body().length;
        }
        assertThat(scripts).as("scripts").isBetween(1, SCRIPTS);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("org.multaqa.journeys.PageType#inEachLanguage")
    void soIsAllOfItAndItStandsStill(PageType type, Language language, Visitors visitors) {
        var amal = visitors.onAPhone();
        amal.page().addInitScript(WATCH);
        visitors.letIn(amal, type.path());
        amal.goesTo(type.in(language));
        assertThat(amal.page().evaluate(ARRIVED)).isInstanceOfSatisfying(Map.class, arrived -> {
            assertThat((Integer) arrived.get("files")).as("requests").isBetween(2, REQUESTS);
            assertThat((Integer) arrived.get("bytes")).as("bytes").isBetween(1, ALL);
            assertThat((Integer) arrived.get("moved") / 10000.0).as("how far it moved").isLessThanOrEqualTo(SHIFT);
        });
    }

    private static URI encoded(String address) {
        return URI.create(UriUtils.encodeQuery(address, StandardCharsets.UTF_8));
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String unpacked(byte[] bytes) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
