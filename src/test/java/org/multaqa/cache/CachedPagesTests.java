package org.multaqa.cache;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Street;
import org.multaqa.stories.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import com.aayushatharva.brotli4j.decoder.Decoder;

/** The pages of the street, as they come from the cache. */
@MallTest
class CachedPagesTests {

    private static final List<String> PLACE = List.of("all", "sort");
    private static final List<String> FACETS = List.of("all", "country", "kind", "language", "reach", "sort",
            "topic");

    /** What is of the moment or the connection, which Tomcat closes after every hundredth answer. */
    private static final Set<String> TRANSPORT = Set.of("date", "connection", "keep-alive");

    @Autowired
    private PageCache cache;
    @Autowired
    private Reader reader;
    @Autowired
    private Wire wire;
    @Autowired
    private Street street;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @BeforeEach
    void open() {
        street.open();
    }

    /** A new page is not among them before somebody says that it is the same for everyone. */
    @Test
    void theseAreCachedAndNoOthers() {
        var cached = new HashMap<String, List<String>>();
        handlers.getHandlerMethods().forEach((route, handler) -> {
            var said = handler.getMethodAnnotation(Cached.class);
            if (said != null) {
                route.getPatternValues()
                        .forEach(pattern -> cached.put(pattern.replace("{language:ar|en|fr}", "*"),
                                List.of(said.value()).stream().sorted().toList()));
            }
        });
        assertThat(cached).containsOnly(entry("/*", List.of()), entry("/*/organisations", FACETS),
                entry("/*/organisations/{slug}", List.of()), entry("/*/topics", List.of()),
                entry("/*/topics/{slug}", PLACE), entry("/*/countries", List.of()),
                entry("/*/countries/{code}", PLACE), entry("/*/map", List.of()), entry("/*/map/arab-world", List.of()),
                entry("/*/about", List.of()), entry("/*/about/{name:privacy|accessibility}", List.of()),
                entry("/*/about/design", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar", "/en/organisations", "/fr/organisations?topic=women&sort=newest",
            "/en/organisations/bare-name-society",
            "/ar/organisations/%D8%AC%D9%85%D8%B9%D9%8A%D8%A9-%D9%86%D9%87%D8%B1-%D8%A7%D9%84%D8%AD%D9%8A%D8%A7%D8%A9",
            "/ar/topics/women", "/en/countries/eg?all=topic", "/fr/map", "/ar/about/design"})
    void theFirstReaderAndTheNextGetTheSame(String address) throws IOException {
        cache.forget();
        for (var coding : List.of("identity", "gzip", "br")) {
            var first = get(address, "Accept-Encoding", coding);
            awaitKept(address);
            var next = get(address, "Accept-Encoding", coding);

            assertThat(next.body()).as(coding).isEqualTo(first.body());
            assertThat(headers(next)).isEqualTo(headers(first));
            assertThat(next.headers().firstValue("content-encoding").orElse("identity")).isEqualTo(coding);
            assertThat(unpacked(coding, next.body())).isEqualTo(get(address).body());
        }
    }

    @Test
    void whatIsPackedForTheWayIsThePage() throws IOException {
        var page = get("/ar").body();

        for (var accepted : List.of("gzip, deflate", "gzip, deflate, br, zstd", "br;q=0, *", "identity")) {
            var answer = get("/ar", "Accept-Encoding", accepted);
            assertThat(unpacked(answer.headers().firstValue("content-encoding").orElse("identity"), answer.body()))
                    .isEqualTo(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"404, /en/nowhere", "404, /en/organisations/none", "400, /en/organisations?topic=none",
            "400, /en/organisations?after=1", "500, /en/broken", "503, /en/unready", "301, /en/about/", "302, /"})
    void whatIsNoPageIsNeverKept(int status, String address) {
        for (int i = 0; i < 2; i++) {
            var answer = get(address);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("etag")).isEmpty();
            assertThat(cache.find(address)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/search?q=nile", "/en/search", "/en/organisations?q=nile", "/en/organisations?q=",
            "/en/search/suggestions?q=nile", "/en?utm_source=x", "/en/topics/women?country=eg"})
    void whatIsOneReadersOwnQuestionIsNotKept(String address) {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("private, no-cache");
        assertThat(cache.find(address)).isNull();
    }

    /** There is no end of them, and together they would push out what readers read. */
    @ParameterizedTest
    @ValueSource(strings = {"topic=WOMEN", "country=EG", "topic=women&topic=education", "country=eg&topic=women",
            "sort=best", "sort=name", "sort=newest&sort=name", "all=topic&all=country", "all=topic&sort=newest",
            "topic=women&topic=WOMEN", "topic=women&sort=newest&sort=newest"})
    void aListThatIsSpeltAsTheMallDoesNotIsNotKept(String query) {
        notKept("/en/organisations?" + query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/topics/women?sort=name", "/en/countries/eg?all=topic&all=topic",
            "/en/countries/eg?all=topic&sort=newest", "/en/topics/women?sort=best"})
    void aPartOfTheListThatIsSpeltSoIsNotKept(String address) {
        notKept(address);
    }

    /** Anyone can write a place where nothing begins. */
    @Test
    void aFurtherPageIsNotKept() {
        var next = Pattern.compile("href=\"(/en/organisations\\?after=[^\"]+)\"")
                .matcher(reader.get(URI.create("/en/organisations")).body());
        assertThat(next.find()).isTrue();
        notKept(next.group(1));
    }

    private void notKept(String address) {
        assertThat(get(address).statusCode()).isEqualTo(200);
        assertThat(get(address).headers().firstValue("etag")).isEmpty();
        assertThat(cache.find(address)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic=education&topic=women", "topic=women&country=eg&sort=confirmed&all=reach"})
    void aListThatIsSpeltAsTheMallDoesIsKept(String query) {
        awaitKept("/en/organisations?" + query);
    }

    @Test
    void theDirectoryInEachLanguageIsInThatLanguage() {
        for (int i = 0; i < 2; i++) {
            for (var language : List.of("ar", "en", "fr")) {
                var answer = wire.ask("GET", "/" + language + "/organisations", "Accept-Language: de");
                assertThat(answer.body()).contains("<html lang=\"" + language + "\"");
                assertThat(answer.header("Content-Language")).isEqualTo(language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", ""})
    void anotherHostIsRefusedThoughThePageIsKept(String host) {
        awaitKept("/en");

        var answer = wire.send("GET /en HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.headers()).doesNotContainKey("etag");
    }

    @Test
    void whoeverSaysTheyAreAnotherHostLeavesNothing() {
        cache.forget();
        wire.ask("GET", "/en", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https");

        assertThat(wire.ask("GET", "/en").whole()).contains("http://localhost").doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en//about", "//en/about", "/en/about//", "/en/./about", "/en/%2e/about",
            "/en/map/../about",
            "/en/%61bout", "/en/about;a=b", "/en;a=b/about", "/en/about?", "/en/about?;", "/en/about%3F", "/EN/about",
            "/en/about%20", "/en/about/.", "/en/about%00", "/en\\about", "http://localhost/en/about"})
    void anAddressThatIsWrittenInAnotherWayLeavesNothing(String target) {
        cache.forget();
        var plain = wire.ask("GET", "/fr/about").body();
        cache.forget();

        wire.ask("GET", target);

        assertThat(cache.find(target)).isNull();
        assertThat(wire.ask("GET", "/fr/about").body()).isEqualTo(plain);
        assertThat(wire.ask("GET", "/en/about").body()).contains("<html lang=\"en\"", "rel=\"canonical\"");
    }

    @Test
    void whoIsSignedInIsShownNothingOfIt() {
        awaitKept("/en");

        var own = get("/en", "Cookie", "__Host-multaqa=x");
        assertThat(own.headers().firstValue("etag")).isEmpty();
        assertThat(own.headers().firstValue("cache-control")).hasValue("private, no-cache");
        assertThat(own.body()).isEqualTo(get("/en").body());
    }

    /** The log of changes is heard on another thread, so that a page may be forgotten once more after it was kept. */
    private void awaitKept(String address) {
        await().until(() -> {
            get(address);
            return cache.find(address) != null;
        });
    }

    private HttpResponse<byte[]> get(String address, String... headers) {
        return reader.ask("GET", URI.create(address), headers);
    }

    private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
        return answer.headers()
                .map()
                .entrySet()
                .stream()
                .filter(header -> !TRANSPORT.contains(header.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static byte[] unpacked(String coding, byte[] body) throws IOException {
        return switch (coding) {
            case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
            case "br" -> Decoder.decompress(body).getDecompressedData();
            default -> body;
        };
    }
}
