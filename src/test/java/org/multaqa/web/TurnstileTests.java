package org.multaqa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Locales;
import org.multaqa.language.Messages;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import io.github.bucket4j.TimeMeter;

/** Huda's network has searched thirty times within the minute. */
class TurnstileTests {

    private static final String HUDA = "192.0.2.7";

    private MockMvc mall;

    @BeforeEach
    void hudaHasSearched() throws Exception {
        var visits = new VisitResolver(new Messages(new Locales("ar-EG", "en-GB", "fr-FR")),
                request -> Reader.VISITOR);
        var assets = new Assets();
        var frames = new Frames(new MallSettings(URI.create("http://localhost")), assets, new Stylesheets(assets),
                List.of());
        mall = MockMvcBuilders.standaloneSetup(new Answering())
                .addInterceptors(new Turnstile(new Limits(new LimitSettings(true), new Midnight())))
                .setControllerAdvice(new ErrorPages(visits, frames))
                .setViewResolvers(new Templates())
                .build();
        for (int i = 0; i < 30; i++) {
            mall.perform(search("/ar/search", HUDA)).andExpect(status().isOk());
        }
    }

    @Test
    void herNextSearchIsRefusedInHerLanguageWithWhatSheTypedInTheField() throws Exception {
        mall.perform(search("/ar/search", HUDA))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "2"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("<h1>طلبات كثيرة في وقت قصير</h1>")))
                .andExpect(content().string(containsString("<p class=\"lead\">انتظر ثانيتين، ثم حاول من جديد.")))
                .andExpect(content().string(containsString("value=\"نهر &lt;الحياة>\"")));
    }

    @Test
    void herSearchBehindAnEmptyOneIsCountedToo() throws Exception {
        mall.perform(from("/ar/search", HUDA).param("q", "", "نهر")).andExpect(status().isTooManyRequests());
    }

    @Test
    void theApiTellsHerProgramAsAProblemDetail() throws Exception {
        mall.perform(search("/api/v1/organisations", HUDA))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "2"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void pagesThatSearchNothingStayOpenToHer() throws Exception {
        mall.perform(from("/ar/search", HUDA)).andExpect(status().isOk());
        mall.perform(from("/ar/search", HUDA).param("q", " ")).andExpect(status().isOk());
        mall.perform(from("/ar/about", HUDA).param("q", "نهر")).andExpect(status().isOk());
    }

    @Test
    void herNeighbourSearches() throws Exception {
        mall.perform(search("/ar/search", "192.0.2.8")).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder search(String path,
            String address) {
        return from(path, address).param("q", "نهر <الحياة>");
    }

    private static MockHttpServletRequestBuilder from(String path,
            String address) {
        return get(path).with(request -> {
            request.setRemoteAddr(address);
            return request;
        });
    }

    @RestController
    static class Answering {

        @Limited(Allowance.SEARCH)
        @GetMapping({"/ar/search", "/api/v1/organisations"})
        String search() {
            return "found";
        }

        @GetMapping("/ar/about")
        String about() {
            return "about";
        }
    }

    private record Midnight() implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return 0;
        }

        @Override
        public boolean isWallClockBased() { return false; }
    }

    @Nested
    @MallTest
    class OfTheMall {

        @Autowired
        @Qualifier("requestMappingHandlerMapping")
        private RequestMappingHandlerMapping handlers;
        @Autowired
        private VisitResolver visits;
        @Autowired
        private Frames frames;
        @Autowired
        private Company company;

        private Cookie session;

        /** One of what searches is the team's. */
        @BeforeEach
        void nourIsSignedIn() {
            session = new Cookie("session", company.session(company.nour(), true).text());
        }

        @Test
        void standsBeforeEverythingThatSearches() {
            assertThat(handlers.getHandlerMethods()
                    .entrySet()
                    .stream()
                    .filter(handler -> handler.getValue().hasMethodAnnotation(Limited.class))
                    .flatMap(handler -> handler.getKey().getPatternValues().stream())
                    .map(pattern -> pattern.replace("{language:ar|en|fr}", "{language}"))
                    .collect(Collectors.toSet())).containsExactlyInAnyOrder("/{language}/search",
                            "/{language}/search/suggestions", "/{language}/organisations", "/{language}/topics/{slug}",
                            "/{language}/countries/{code}", "/{language}/desk/ranking", "/api/v1/organisations");
        }

        /** However the question is spelt, whoever has used up an allowance gets no answer to it. */
        @ParameterizedTest
        @ValueSource(strings = {"q=nahr", "%71=nahr", "q=nahr&q=nahr", "q=&q=nahr", "q=&q=", "q=%20&q=%20",
                "q=nahr&q[]=", "q=%00", "q=%E2%81%A9"})
        void countsEverySpellingOfAQuestion(String query) throws Exception {
            var limits = new Limits(new LimitSettings(true), new Midnight());
            for (var allowance : Allowance.values()) {
                for (int i = 0; i < allowance.times(); i++) {
                    limits.take(allowance, HUDA);
                }
            }
            var doors = doors(limits);
            for (var route : limited()) {
                var asked = doors.perform(at(route + "?" + query)).andReturn().getResponse();
                assertThat(asked.getStatus()).as(route).isEqualTo(429);
            }
        }

        /** Spring reads {@code q[]} as {@code q}, where there is none, and the mall knows no such name. */
        @ParameterizedTest
        @ValueSource(strings = {"q[]=nahr", "q%5B%5D=nahr", "%71[]=nahr", "q[]=&q[]=nahr", "q=&q[]=nahr", "q[0]=nahr"})
        void leavesNothingOfANameWithBrackets(String query) throws Exception {
            var doors = doors(new Limits(new LimitSettings(true), new Midnight()));
            for (var route : limited()) {
                assertThat(doors.perform(at(route + "?" + query)).andReturn().getResponse().getContentAsString())
                        .as(route)
                        .isEqualTo(unasked(doors, route));
            }
        }

        private String unasked(MockMvc doors, String route) throws Exception {
            return doors.perform(at(route)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        }

        private MockHttpServletRequestBuilder at(String address) {
            return get(URI.create(address)).cookie(session).with(request -> {
                request.setRemoteAddr(HUDA);
                return request;
            });
        }

        /** The mall's own handlers, with limits. */
        private MockMvc doors(Limits limits) {
            var searching = handlers.getHandlerMethods()
                    .values()
                    .stream()
                    .filter(handler -> handler.hasMethodAnnotation(Limited.class))
                    .map(handler -> handler.createWithResolvedBean().getBean())
                    .distinct()
                    .toArray();
            return MockMvcBuilders.standaloneSetup(searching)
                    .addFilters(new Brackets())
                    .addInterceptors(new Turnstile(limits))
                    .setCustomArgumentResolvers(visits)
                    .setControllerAdvice(new ErrorPages(visits, frames))
                    .setViewResolvers(new Templates())
                    .build();
        }

        private List<String> limited() {
            return handlers.getHandlerMethods()
                    .entrySet()
                    .stream()
                    .filter(handler -> handler.getValue().hasMethodAnnotation(Limited.class))
                    .flatMap(handler -> handler.getKey().getPatternValues().stream())
                    .map(pattern -> pattern.replace("{language:ar|en|fr}", "en")
                            .replace("{slug}", "women")
                            .replace("{code}", "eg"))
                    .toList();
        }
    }
}
