package org.multaqa.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Olive and Jasmine care for health in Tunisia, Lantern teaches in Egypt; Marigold of Egypt has gone dark. */
@MallTest
class OffersPagesTests {

    private static final Pattern OFFER = Pattern.compile("<li><a href=\"([^\"]+)\">(.*?)</a>&nbsp;<span[^>]*>([^<]+)<");

    @Autowired
    private Mall mall;
    @Autowired
    private Reader reader;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void fourOrganisations() {
        mall.empty();
        mall.keep(organisation("olive", "Olive Clinic", "TN", "Tunis", "health", "women"),
                organisation("jasmine", "Jasmine Circle", "TN", "Sfax", "health"),
                organisation("lantern", "Lantern Workshop", "EG", "Aswan", "education"),
                organisation("marigold", "Marigold Workshop", "EG", "Aswan", "peace").goDark());
    }

    private static Organisation organisation(String slug, String name, String country, String city, String... topics) {
        var place = LocalizedText.of(Language.EN, city);
        var profile = Profile.named(LocalizedText.of(Language.EN, name))
                .seat(new Country(country), place, null)
                .topics(List.of(topics));
        return Organisation.draft(UUID.randomUUID(), slug, profile.build(), null)
                .publish(Instant.parse("2026-03-01T12:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
            "en, health tunisia, Health awareness in Tunisia, (2 organisations), /en/organisations?topic=health&country=tn",
            "ar, الصحة في تونس, التوعية الصحية في تونس, (منظمتان), /ar/organisations?topic=health&country=tn",
            "fr, tunisienne صحة, Sensibilisation à la santé – Tunisie, (2 organisations), /fr/organisations?topic=health&country=tn",
            "en, sante sfax, Health awareness “sfax”, (1 organisation), /en/organisations?q=sfax&topic=health",
            "en, education, Education, (1 organisation), /en/organisations?topic=education",
            "ar, egypt, مصر, (منظمة واحدة), /ar/organisations?country=eg"})
    void aTopicAndACountryAreOfferedAsTheList(String language, String typed, String name, String count, String href) {
        for (var page : List.of("search", "organisations")) {
            assertThat(offers(get("/" + language + "/" + page, typed))).first().satisfies(offer -> {
                assertThat(shown(offer.group(2))).isEqualTo(name);
                assertThat(shown(offer.group(3))).isEqualTo(count);
                assertThat(HtmlUtils.htmlUnescape(offer.group(1))).isEqualTo(href);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, قوائم توافق ما كتبت:", "en, Lists that fit what you typed:",
            "fr, Listes qui répondent à ce que vous avez écrit\u00a0:"})
    void whatIsOfferedIsSaidAboveIt(String language, String lead) {
        assertThat(get("/" + language + "/search", "health tunisia")).contains("aria-labelledby=\"offers-lead\"",
                "id=\"offers-lead\">" + lead + "</p>");
        assertThat(get("/" + language + "/search", "lantxrn")).doesNotContain("offers-lead");
    }

    @Test
    void theListShowsAsManyAsWereOffered() {
        var list = body(HtmlUtils.htmlUnescape(offers(get("/en/search", "health tunisia")).getFirst().group(1)));
        assertThat(list).contains("2 organisations in one country");
    }

    @Test
    void aHiddenOrganisationMakesNoOffer() {
        assertThat(offers(get("/en/search", "peace egypt"))).extracting(offer -> shown(offer.group(2)))
                .noneMatch(name -> name.contains("Peace"));
        assertThat(get("/en/search", "marigxld")).doesNotContain("id=\"_offers\"").doesNotContain("arigold");
    }

    /** What the log has not told, the index does not know. */
    @Test
    void aCorrectionThatOnlyAStaleIndexHasIsNotOffered() {
        awaitCorrected("jasmxne");
        awaitCorrected("lantxrn");
        unlogged("update organisations set state = 'dark' where slug = 'jasmine'");
        unlogged(
                "update organisations set name = replace(name::text, 'Lantern', 'Beacon')::jsonb where slug = 'lantern'");

        assertThat(get("/en/search", "jasmxne")).doesNotContain("Did you mean").doesNotContain("jasmine");
        assertThat(get("/en/organisations", "lantxrn")).doesNotContain("Did you mean");
        assertThat(get("/en/search", "sfux")).doesNotContain("Did you mean").doesNotContain("sfax");
        assertThat(get("/en/search", "olxve")).contains("Did you mean", "olive");
    }

    /** The words are counted a little after the index has what they are of. */
    private void awaitCorrected(String typed) {
        await().until(() -> get("/en/search", typed).contains("Did you mean"));
    }

    private void unlogged(String change) {
        gate.change(Viewer.PROGRAM, () -> jdbc.sql(change).update());
    }

    @Test
    void aCountryIsOfferedAloneWhereTheTopicHasNothing() {
        assertThat(offers(get("/en/search", "health tunisia"))).hasSize(1);
        assertThat(offers(get("/en/search", "workshop peace egypt"))).isEmpty();
        assertThat(offers(get("/en/search", "lantern egypt"))).extracting(offer -> shown(offer.group(2)))
                .containsExactly("Egypt “lantern”");
    }

    @Test
    void whatIsChosenAlreadyIsNotOffered() {
        assertThat(offers(get("/en/organisations?country=tn", "health tunisia"))).isEmpty();
        assertThat(offers(get("/en/countries/tn", "health"))).first()
                .satisfies(offer -> assertThat(HtmlUtils.htmlUnescape(offer.group(1)))
                        .isEqualTo("/en/organisations?topic=health&country=tn"));
    }

    @Test
    void aTypingErrorIsOfferedCorrected() {
        awaitCorrected("lantxrn");
        assertThat(get("/en/search", "lantxrn")).contains("Did you mean:", "href=\"/en/search?q=lantern\"")
                .contains("<bdi lang=\"en\">lantern</bdi>");
        assertThat(get("/ar/search", "lantxrn")).contains("هل تقصد:", "<bdi lang=\"\">lantern</bdi>");
        assertThat(get("/fr/organisations?country=eg", "lantxrn"))
                .contains("href=\"/fr/organisations?q=lantern&amp;country=eg\"");
        assertThat(get("/fr/countries/eg", "lantxrn")).contains("href=\"/fr/countries/eg?q=lantern\"");
        assertThat(get("/en/search", "lantern")).doesNotContain("Did you mean");
    }

    @Test
    void anEmptyListKeepsItsAdviceBesideTheOffers() {
        var page = get("/en/organisations?topic=women&country=eg", "lantxrn workshop");
        assertThat(page).contains("id=\"_empty\"", "lantxrn workshop");
        assertThat(get("/en/search", "zzxxqqww")).contains("Try one word of the name").doesNotContain("id=\"_offers\"");
        assertThat(get("/en/search", "santé")).contains("We found no organisation for", "Try one word of the name",
                "href=\"/en/organisations?topic=health\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script> health", "health \"onmouseover=alert(1)", "lantxrn <b>'\"",
            "health ${7*7} tunisia </bdi><i>"})
    void hostileTextStaysText(String typed) {
        for (var page : List.of("/ar/search", "/en/organisations")) {
            assertThat(get(page, typed)).doesNotContain("<script>alert", "<b>'", "</bdi><i>")
                    .doesNotContainPattern("=\"[^\"<>]*\"onmouseover");
        }
    }

    private List<MatchResult> offers(String page) {
        int from = page.indexOf("id=\"_offers\"");
        return from < 0
                ? List.of()
                : OFFER.matcher(page.substring(from, page.indexOf("</nav>", from))).results().toList();
    }

    /** As it is read, without tags and isolating marks. */
    private static String shown(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", "")).replaceAll("\\p{Cf}", "");
    }

    private String get(String path, String typed) {
        return body(path + (path.contains("?") ? "&" : "?") + "q="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    private String body(String address) {
        var page = reader.get(URI.create(address)).body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
