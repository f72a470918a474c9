package org.multaqa.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Street;
import org.multaqa.web.Allowance;
import org.multaqa.web.Limited;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nour of the editorial team asks why one kiosk of the street is found before another. */
@MallTest
class RankingPagesTests {

    private static final Pattern KIOSK = Pattern.compile("<h3><a href=\"/../organisations/([^\"]+)\"");

    @Autowired
    private Company company;
    @Autowired
    private Reader visitor;
    @Autowired
    private Street street;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private Reader nour;

    @BeforeEach
    void open() {
        street.open();
        nour = company.proved(company.nour());
    }

    @ParameterizedTest
    @CsvSource({"ar, لماذا جاءت هذه المنظمة أولًا؟, عبارة البحث", "en, Why is this first?, What was typed",
            "fr, Pourquoi celle-\u2060ci en premier\u00a0?, La recherche"})
    void nourIsToldInHerLanguageWhatToDo(String language, String heading, String notYet) {
        assertThat(main("/" + language + "/desk/ranking")).contains("<h1>" + heading + "</h1>", "id=\"rules\"",
                "lexicon.tsv")
                .doesNotContain("<h2>" + notYet + "</h2>", "id=\"_empty\"", "id=\"_ranked\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"جمعية", "association", "egypt women", "fondation espoir", "nahr alhayat", "tunisie",
            "educaton", "AZ-4-All"})
    void theOrderIsTheOneThatVisitorsFind(String typed) {
        var found = kiosks(main("/en/search?q=" + encoded(typed)));

        assertThat(kiosks(ranking("en", typed))).isNotEmpty().isEqualTo(found.stream().limit(10).toList());
    }

    @Test
    void eachWordSaysWhatMetItHowAndHowSurely() {
        var first = row(ranking("en", "nahr al-hayat Minya zzxx"), 1);

        assertThat(first).contains("River of Life Association")
                .contains("<bdi>minya</bdi>", "as typed\u2069; in its place", "<bdi>Minya</bdi>", "100%", "not found")
                .containsPattern("<bdi[^>]*><mark>Nahr</mark> <mark>al</mark>-<mark>Hayat</mark></bdi>");
    }

    @Test
    void aWordWrittenInOneOrInTwoSaysOnWhichSide() {
        assertThat(row(ranking("en", "nahr alha yat"), 1)).contains("typed as more than one word, and one in the name");
        assertThat(row(ranking("en", "riverof life"), 1)).contains("typed as one word, and more than one in the name");
    }

    @Test
    void aNameOfWhichNothingWasTypedSaysSo() {
        assertThat(row(ranking("ar", "المنيا"), 1)).contains("لم يكتب الزائر شيئًا من الاسم");
    }

    @ParameterizedTest
    @CsvSource({"ar, كشك تديره المنظمة", "en, Kiosk run by the organisation", "fr, Kiosque tenu par l’organisation"})
    void theStandingIsToldInWords(String language, String standing) {
        assertThat(row(ranking(language, "River of Life"), 1)).contains(standing);
    }

    @Test
    void aNameIsMarkedAsTheLanguageThatItIsIn() {
        assertThat(row(ranking("fr", "القدس"), 1))
                .containsPattern("<bdi lang=\"ar\" dir=\"rtl\">[^<]*<mark>القدس</mark>")
                .contains("<bdi lang=\"ar\" dir=\"rtl\">القدس</bdi>");
    }

    @ParameterizedTest
    @CsvSource({"ar, الترتيب", "en, The order", "fr, L’ordre"})
    void theFirstTenAreShownAndHowManyThereAre(String language, String heading) {
        var page = ranking(language, "المكان");

        assertThat(page).contains("<h2>" + heading + "</h2>", "id=\"_ranked-10\"").doesNotContain("id=\"_ranked-11\"");
        assertThat(row(page, 1)).containsPattern("ahead of|تسبق التالية|d’avance|Level|تتساوى|égalité");
    }

    @Test
    void theSameQuestionIsAskedInAnotherLanguage() {
        assertThat(ask("/en/desk/ranking?q=" + encoded("نهر")).body())
                .contains("href=\"/ar/desk/ranking?q=" + encoded("نهر") + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "<>", "👩🏽‍🌾", "\u0640"})
    void aQuestionWithoutAWordIsAnsweredWithWhatIsMissing(String typed) {
        assertThat(ranking("en", typed)).contains("id=\"_empty\"", "letters or digits").doesNotContain("id=\"_asked\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{0} ${7*7} '",
            "\u202egnp.elif\u202c", "a a a a a a a a a a a a a a a a a a", "name:* AND (a OR b)"})
    void whateverIsTypedIsText(String typed) {
        var answer = ask("/ar/desk/ranking?q=" + encoded(typed));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("id=\"rules\"").doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void aQuestionOfTenThousandLettersIsToldAndItsBeginningExplained() {
        var answer = ask("/fr/desk/ranking?q=" + encoded("espoir " + "a".repeat(10_000)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("id=\"_problems\"", "id=\"_asked\"");
    }

    @Test
    void whatNothingIsLikeIsSaidWithItsWords() {
        assertThat(ranking("en", "zzxxqqww")).contains("id=\"_empty\"", "<bdi>zzxxqqww</bdi>",
                "href=\"/en/search\"");
    }

    /** What the log has not told, the index does not know. */
    @Test
    void aNameOrPlaceThatOnlyAStaleIndexHasIsNotShown() {
        assertThat(ranking("en", "rivir lyfe minja")).containsIgnoringCase("River").contains("Minya");
        unlogged("update organisations set city = replace(city::text, 'Minya', 'Qena')::jsonb");
        assertThat(ranking("en", "rivir lyfe minja")).containsIgnoringCase("River").doesNotContainIgnoringCase("minya");

        unlogged("update organisations set name = replace(name::text, 'River', 'Brook')::jsonb");
        assertThat(ranking("en", "rivir lyfe minja")).doesNotContainIgnoringCase("river");
    }

    private void unlogged(String change) {
        gate.change(Viewer.PROGRAM, () -> jdbc.sql(change).update());
    }

    @Test
    void nobodyKeepsThePageOrListsIt() {
        var answer = ask("/en/desk/ranking?q=nahr");

        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(answer.body()).contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("rel=\"canonical\"");
        for (var elsewhere : List.of("/sitemap-pages.xml", "/robots.txt", "/en", "/ar/search?q=nahr", "/fr/about",
                "/en/organisations", "/en/nowhere")) {
            assertThat(visitor.get(URI.create(elsewhere)).body()).as(elsewhere).doesNotContain("/desk");
        }
    }

    @Test
    void askingTakesFromTheAllowanceOfTheSearch() {
        assertThat(routes.getHandlerMethods()
                .values()
                .stream()
                .filter(handler -> handler.getBeanType() == RankingPages.class)
                .map(handler -> handler.getMethodAnnotation(Limited.class))).extracting(Limited::value)
                .containsExactly(Allowance.SEARCH);
    }

    private String ranking(String language, String typed) {
        return main("/" + language + "/desk/ranking?q=" + encoded(typed));
    }

    private String main(String address) {
        var answer = ask(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        var page = answer.body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private HttpResponse<String> ask(String address) {
        return nour.get(URI.create(address));
    }

    private static String row(String page, int place) {
        var from = page.substring(page.indexOf("id=\"_ranked-" + place + "\""));
        return from.substring(0, from.indexOf("</table>"));
    }

    private static List<String> kiosks(String page) {
        return KIOSK.matcher(page).results().map(kiosk -> kiosk.group(1)).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
