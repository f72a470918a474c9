package org.multaqa.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** A mall of a few pages, each of which says how often one was rendered before it. */
class KeptPagesTests {

    private final PageCache cache = new PageCache(new CacheSettings(DataSize.ofMegabytes(1)));
    private final AtomicInteger renderings = new AtomicInteger();
    private final MockMvc mall = mall(cache);

    private Runnable meanwhile = () -> {};

    @Test
    void aPageIsRenderedOnceAndIsTheSameForEveryone() {
        var first = get("/ar/kiosk");
        var second = get("/ar/kiosk");

        assertThat(renderings).hasValue(1);
        assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray()).isNotEmpty();
        assertThat(headers(second)).isEqualTo(headers(first));
        assertThat(headers(second)).containsEntry("Content-Type", "text/html;charset=UTF-8")
                .containsEntry("Cache-Control", "no-cache")
                .containsEntry("Vary", "Accept-Encoding")
                .containsEntry("Content-Language", "ar")
                .containsEntry("Link", "<https://mall.example.org/ar/kiosk>");
    }

    @Test
    void itIsKeptAlsoWhenSomebodyOnlyAskedAboutIt() {
        var about = ask("HEAD", "/ar/kiosk");
        var whole = get("/ar/kiosk");

        assertThat(renderings).hasValue(1);
        assertThat(about.getContentAsByteArray()).isEmpty();
        assertThat(headers(about)).isEqualTo(headers(whole));
    }

    @Test
    void theLanguagesDoNotMix() {
        assertThat(text(get("/ar/kiosk"))).isEqualTo("ar 1");
        assertThat(text(get("/en/kiosk"))).isEqualTo("en 2");
        assertThat(text(get("/fr/kiosk"))).isEqualTo("fr 3");
        assertThat(text(get("/ar/kiosk"))).isEqualTo("ar 1");
        assertThat(text(get("/en/kiosk"))).isEqualTo("en 2");
    }

    @Test
    void eachValueOfAParameterHasAPageOfItsOwn() {
        assertThat(text(get("/ar/kiosk?topic=health"))).isEqualTo("ar 1");
        assertThat(text(get("/ar/kiosk?topic=women"))).isEqualTo("ar 2");
        assertThat(text(get("/ar/kiosk"))).isEqualTo("ar 3");
        assertThat(text(get("/ar/kiosk?topic=health"))).isEqualTo("ar 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/kiosk?q=nile", "/ar/kiosk?topic=health&utm=1", "/ar/kiosk?topic=health&topic=health",
            "/ar/kiosk?", "/ar/kios%6b", "/ar/private"})
    void anotherAddressIsRenderedEachTime(String address) {
        assertThat(text(get(address))).isEqualTo("ar 1");
        assertThat(text(get(address))).isEqualTo("ar 2");
        assertThat(cache.weight()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/missing", "/ar/unready", "/ar/wrong", "/ar/elsewhere", "/ar/nowhere"})
    void whatIsNoPageIsNotKept(String address) {
        var first = get(address);
        var second = get(address);

        assertThat(first.getStatus()).isNotEqualTo(200).isEqualTo(second.getStatus());
        assertThat(cache.weight()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"__Host-multaqa=1", "a=b; __Host-multaqa=1", "JSESSIONID=1", "SESSION=1", "__host-x=1"})
    void whoIsSignedInPassesByAndLeavesNothing(String cookies) {
        assertThat(text(ask("GET", "/ar/kiosk", "Cookie", cookies))).isEqualTo("ar 1");
        assertThat(cache.weight()).isZero();

        get("/ar/kiosk");
        assertThat(text(ask("GET", "/ar/kiosk", "Cookie", cookies))).isEqualTo("ar 3");
        assertThat(text(get("/ar/kiosk"))).isEqualTo("ar 2");
    }

    @Test
    void whoBringsAPasswordPassesByToo() {
        get("/ar/kiosk");

        assertThat(text(ask("GET", "/ar/kiosk", "Authorization", "Basic x"))).isEqualTo("ar 2");
        assertThat(text(get("/ar/kiosk"))).isEqualTo("ar 1");
    }

    @Test
    void whoBringsOnlyTheInstitutionsCookiesIsAnyone() {
        get("/ar/kiosk");

        assertThat(text(ask("GET", "/ar/kiosk", "Cookie", "_ga=GA1.2.3; lang=ar"))).isEqualTo("ar 1");
    }

    @Test
    void aPageThatSetsACookieIsItsReadersOwn() {
        assertThat(text(get("/ar/cookie"))).isEqualTo("ar 1");
        assertThat(text(get("/ar/cookie"))).isEqualTo("ar 2");
    }

    @Test
    void whatIsSentIsNotAnsweredFromIt() {
        get("/ar/kiosk");

        assertThat(ask("POST", "/ar/kiosk").getStatus()).isEqualTo(405);
    }

    @Test
    void aRenderingThatBeganBeforeAChangeIsShownToItsReaderOnly() {
        meanwhile = cache::forget;
        assertThat(text(get("/ar/kiosk"))).isEqualTo("ar 1");

        meanwhile = () -> {};
        assertThat(text(get("/ar/kiosk"))).isEqualTo("ar 2");
        assertThat(text(get("/ar/kiosk"))).isEqualTo("ar 2");
    }

    @Test
    void readersWhoComeAtOnceGetOneOfTheFirstPagesAndLaterOnesAlwaysTheSame() throws Exception {
        int many = 16;
        var together = new CyclicBarrier(many);
        meanwhile = () -> wait(together);
        var answers = new ArrayList<Future<String>>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < many; i++) {
                answers.add(readers.submit(() -> text(get("/ar/kiosk"))));
            }
        }
        for (var answer : answers) {
            assertThat(answer).succeedsWithin(Duration.ofMinutes(1)).asString().matches("ar \\d+");
        }
        assertThat(renderings).hasValue(many);

        assertThat(text(get("/ar/kiosk"))).isEqualTo(text(get("/ar/kiosk")));
        assertThat(renderings).hasValue(many);
    }

    @Test
    void withoutRoomEachPageIsRenderedAndSaysSo() {
        var off = mall(new PageCache(new CacheSettings(DataSize.ofBytes(0))));

        assertThat(text(ask(off, "GET", "/ar/kiosk"))).isEqualTo("ar 1");
        var second = ask(off, "GET", "/ar/kiosk");
        assertThat(text(second)).isEqualTo("ar 2");
        assertThat(second.getHeaderNames()).doesNotContain("ETag");
    }

    private static void wait(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private MockHttpServletResponse get(String address) {
        return ask("GET", address);
    }

    private MockHttpServletResponse ask(String method, String address, String... header) {
        return ask(mall, method, address, header);
    }

    private static MockHttpServletResponse ask(MockMvc mall, String method, String address, String... header) {
        try {
            var request = request(HttpMethod.valueOf(method), URI.create(address));
            if (header.length > 0) {
                request.header(header[0], header[1]);
            }
            return mall.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> headers(MockHttpServletResponse answer) {
        return answer.getHeaderNames()
                .stream()
                .collect(Collectors.toMap(name -> name, name -> String.valueOf(answer.getHeader(name))));
    }

    private MockMvc mall(PageCache pages) {
        return MockMvcBuilders.standaloneSetup(new Pages()).addFilters(new KeptPages(pages)).build();
    }

    @Controller
    class Pages {

        @Cached("topic")
        @GetMapping("/{language}/kiosk")
        View kiosk(@PathVariable String language, @RequestParam(required = false) @Nullable String topic,
                HttpServletRequest request) {
            Rendering.isSpelt(request, topic == null ? "" : "topic=" + topic);
            return new Counted(language);
        }

        @GetMapping("/{language}/private")
        View ownPage(@PathVariable String language) {
            return new Counted(language);
        }

        @Cached
        @GetMapping("/{language}/cookie")
        View cookie(@PathVariable String language, HttpServletResponse response) {
            response.addCookie(new Cookie("a", "b"));
            return new Counted(language);
        }

        @Cached
        @GetMapping("/{language}/missing")
        View missing() {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }

        @Cached
        @GetMapping("/{language}/unready")
        ModelAndView unready(@PathVariable String language) {
            return with(language, HttpStatus.SERVICE_UNAVAILABLE);
        }

        @Cached
        @GetMapping("/{language}/wrong")
        ModelAndView wrong(@PathVariable String language) {
            return with(language, HttpStatus.BAD_REQUEST);
        }

        @Cached
        @GetMapping("/{language}/elsewhere")
        String elsewhere() {
            return "redirect:/ar/kiosk";
        }

        private ModelAndView with(String language, HttpStatus status) {
            var page = new ModelAndView(new Counted(language));
            page.setStatus(status);
            return page;
        }
    }

    private class Counted implements View {

        private final String language;

        Counted(String language) {
            this.language = language;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var page = (language + " " + renderings.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
            meanwhile.run();
            response.setContentType("text/html;charset=UTF-8");
            response.setLocale(Locale.of(language));
            response.setHeader("Link", "<https://mall.example.org" + request.getRequestURI() + ">");
            if (!Rendering.takes(request, response, page)) {
                response.getOutputStream().write(page);
            }
        }
    }
}
