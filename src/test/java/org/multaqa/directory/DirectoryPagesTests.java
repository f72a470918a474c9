package org.multaqa.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Reach;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** River of Life and The Palm work in Egypt, Amal in Tunisia; the Palm has gone dark. */
@MallTest
class DirectoryPagesTests {

    private static final Instant MARCH = Instant.parse("2026-03-01T12:00:00Z");
    private static final Pattern KIOSK = Pattern.compile("<h3><a href=\"/\\w\\w/organisations/([^\"]+)\"");

    @Autowired
    private Mall mall;
    @Autowired
    private Reader reader;

    @BeforeEach
    void threeOrganisations() {
        mall.empty();
        mall.keep(List.of(
                organisation("river", Map.of(Language.AR, "جمعية نهر الحياة", Language.EN, "River of Life"), "EG",
                        Reach.LOCAL, "women", "education"),
                organisation("amal", Map.of(Language.FR, "L’Amal"), "TN", Reach.NATIONAL, "women"),
                organisation("palm", Map.of(Language.EN, "The Palm"), "EG", Reach.LOCAL, "women").goDark()));
    }

    private static Organisation organisation(String slug, Map<Language, String> names, String country, Reach reach,
            String... topics) {
        var name = LocalizedText.of(names, Language.AR, Language.FR, Language.EN).orElseThrow();
        var profile = Profile.named(name).seat(new Country(country), null, null).reach(reach).topics(List.of(topics));
        return Organisation.draft(UUID.randomUUID(), slug, profile.build(), null).publish(MARCH);
    }

    @Test
    void theListHasWhatIsPublishedOnce() {
        var list = page("/en/organisations");
        assertThat(kiosks(list)).containsExactly("amal", "river");
        assertThat(list).contains("2 organisations in 2 countries").doesNotContain("Palm");
    }

    @Test
    void aHiddenOrganisationCountsNowhere() {
        var list = page("/en/organisations?country=eg");
        assertThat(list).contains("One organisation in one country");
        assertThat(page("/en/countries/eg")).contains("One organisation").doesNotContain("2 organisations");
        assertThat(page("/en/countries")).doesNotContain(">2<");
    }

    @Test
    void nothingIsCountedWithANought() {
        assertThat(page("/ar/topics")).contains("<span class=\"count\">٢</span>").doesNotContain("٠");
        assertThat(page("/ar/countries/eg")).contains("<dd>١</dd>").doesNotContain("<dd>٠</dd>");
    }

    @Test
    void facetsNarrowTheListTogether() {
        assertThat(kiosks(page("/ar/organisations?topic=women&country=tn"))).containsExactly("amal");
        assertThat(kiosks(page("/ar/organisations?topic=education&country=tn"))).isEmpty();
        assertThat(kiosks(page("/ar/organisations?country=eg&country=tn"))).containsExactlyInAnyOrder("amal", "river");
    }

    @Test
    void aTopicAndACountryHaveTheirOwnPages() {
        assertThat(kiosks(page("/fr/topics/education"))).containsExactly("river");
        assertThat(page("/fr/topics/education")).contains("<h1>Éducation</h1>");
        assertThat(kiosks(page("/ar/countries/tn"))).containsExactly("amal");
        assertThat(page("/ar/countries/tn")).contains("<h1>تونس</h1>");
    }

    @Test
    void whatIsNotInTheReadersLanguageSaysWhichOneItIsIn() {
        assertThat(page("/ar/organisations"))
                .contains("<bdi lang=\"fr\" dir=\"ltr\">L’Amal</bdi></a> <span class=\"in-language\">بالفرنسية</span>");
    }

    @Test
    void anUnknownValueIsToldAndTheRestOfTheChoiceKept() {
        var answer = reader.get(URI.create("/en/organisations?topic=womenn&country=eg"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("There is no topic").contains("womenn");
        assertThat(kiosks(answer.body())).containsExactly("river");
    }

    @Test
    void unknownTopicsAndCountriesAreNoPages() {
        assertThat(List.of("/en/topics/womenn", "/en/countries/xx", "/en/countries/EG", "/en/countries/egypt"))
                .allSatisfy(path -> assertThat(reader.get(URI.create(path)).statusCode()).isEqualTo(404));
    }

    @Test
    void aPlaceInTheListThatNoneGaveIsToldAndTheListBeginsAgain() {
        var answer = reader.get(URI.create("/ar/organisations?after=1000000000"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(kiosks(answer.body())).hasSize(2);
    }

    @Test
    void anEmptyMallDoesNotBlameItsReader() {
        mall.empty();
        mall.keep(List.of());
        assertThat(page("/ar/organisations")).contains("<h2>لا منظمات في الملتقى بعد</h2>")
                .doesNotContain("أزِل أحد اختياراتك");
        assertThat(page("/ar/organisations?sort=newest")).contains("<h2>لا منظمات في الملتقى بعد</h2>");
        assertThat(page("/en/topics/women")).contains("<h2>No organisations are here yet</h2>")
                .doesNotContain("Remove one");
        assertThat(page("/en/organisations?topic=women")).contains("Remove one");
        assertThat(page("/en/topics/women?q=nile")).contains("Remove one");
    }

    @Test
    void goingThroughTheListShowsEachKioskOnce() {
        mall.keep(IntStream.range(0, 45)
                .mapToObj(i -> organisation("org-" + i, Map.of(Language.EN, "Organisation " + i), "JO", Reach.LOCAL))
                .toList());
        var path = "/en/organisations?country=jo";
        var seen = new ArrayList<String>();
        while (path != null) {
            var list = page(path);
            seen.addAll(kiosks(list));
            var next = Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\"").matcher(list);
            path = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertThat(seen).hasSize(45).doesNotHaveDuplicates().startsWith("org-0", "org-1", "org-2");
    }

    @Test
    void manyFacetsAtOnceAreNotForSearchEngines() {
        assertThat(page("/en/organisations?topic=women&country=eg")).doesNotContain("noindex").contains("canonical");
        assertThat(page("/en/organisations?topic=women&country=eg&reach=local")).contains("noindex");
        assertThat(page("/en/organisations?q=river")).contains("noindex");
    }

    @Test
    void theOtherLanguagesAreOfTheSamePage() {
        assertThat(page("/ar/organisations?topic=women"))
                .contains("href=\"/en/organisations?topic=women\" lang=\"en\"")
                .contains("hreflang=\"fr\" href=\"http://localhost");
    }

    @Test
    void theLastConfirmedComesFirstInThatOrder() {
        mall.keep(List.of(organisation("zayn", Map.of(Language.EN, "Zayn"), "JO", Reach.LOCAL)
                .confirm(LocalDate.of(2026, 2, 1))));
        assertThat(kiosks(page("/en/organisations?sort=confirmed"))).startsWith("zayn");
    }

    @Test
    void theMapLinksTheCountriesThatHaveKiosks() {
        assertThat(page("/ar/map")).contains("href=\"/ar/countries/eg\"").doesNotContain("href=\"/ar/countries/jo\"");
        assertThat(page("/en/map/arab-world")).contains("<title>Tunisia: 1 organisation</title>".replace("Tunisia",
                "\u2068Tunisia\u2069"));
    }

    private String page(String path) {
        var answer = reader.get(URI.create(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static List<String> kiosks(String page) {
        return KIOSK.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
