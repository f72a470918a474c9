package org.multaqa.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

/** One school in each of twelve countries, a second one in Tunisia; the clinic, for women, is in Egypt alone. */
@MallTest
class NarrowingPagesTests {

    private static final List<String> COUNTRIES = List.of("DZ", "EG", "FR", "IQ", "JO", "KW", "LB", "MA", "OM", "QA",
            "SY", "TN");

    @Autowired
    private Mall mall;
    @Autowired
    private Reader reader;

    @BeforeEach
    void schools() {
        mall.empty();
        var all = new ArrayList<Organisation>();
        COUNTRIES.forEach(country -> all.add(organisation("School of " + country, country, "education")));
        all.add(organisation("Second school", "TN", "education"));
        all.add(organisation("Clinic", "EG", "women"));
        mall.keep(all);
    }

    private static Organisation organisation(String name, String country, String topic) {
        var profile = Profile.named(LocalizedText.of(Language.EN, name))
                .seat(new Country(country), null, null)
                .reach(Reach.LOCAL)
                .topics(List.of(topic));
        return Organisation.draft(UUID.randomUUID(), name.toLowerCase().replace(' ', '-'), profile.build(), null)
                .publish(Instant.parse("2026-03-01T12:00:00Z"));
    }

    @Test
    void equalCountriesStandInTheOrderOfTheirNames() {
        assertThat(values("/ar/organisations", "country")).containsExactly("تونس", "مصر", "الأردن", "الجزائر",
                "سوريا", "العراق", "عُمان", "فرنسا", "قطر", "الكويت");
        assertThat(ranking("/ar/countries")).startsWith("تونس", "مصر", "الأردن", "الجزائر").endsWith("لبنان", "المغرب");
        assertThat(ranking("/fr/countries")).startsWith("Égypte", "Tunisie", "Algérie", "France", "Irak");
    }

    @Test
    void allCountriesAreInTheFilterWithWhatElseWasChosen() {
        var some = page("/ar/organisations?topic=education&sort=newest");
        var all = link(some, "كل البلدان (١٢)");
        assertThat(all).isEqualTo("/ar/organisations?topic=education&sort=newest&all=country#_facet-country");
        assertThat(values(all, "country")).hasSize(12).startsWith("الأردن", "تونس", "الجزائر", "سوريا");
        assertThat(page(all)).contains("href=\"/ar/organisations?topic=education&amp;country=lb&amp;sort=newest"
                + "&amp;all=country#_facet-country\"");
        assertThat(link(page(all), "اعرض أقل"))
                .isEqualTo("/ar/organisations?topic=education&sort=newest#_facet-country");
    }

    @Test
    void whatAllTheValuesAreIsNotAnotherPageToSearchEngines() {
        assertThat(page("/en/organisations?topic=education&all=country")).contains("noindex",
                "href=\"/ar/organisations?topic=education\" lang=\"ar\"");
    }

    @Test
    void whoAsksForAllOfNothingIsTold() {
        var answer = reader.get(URI.create("/en/organisations?all=planet"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("We know no filter \u2068planet\u2069");
    }

    @Test
    void chipsSayTheirFacetAndHowTheyAreJoined() {
        assertThat(chips("/ar/organisations?q=school&topic=education&country=eg&country=tn"))
                .containsExactly("«school»", "و الموضوع: التعليم", "و البلد: مصر", "أو البلد: تونس");
        assertThat(chips("/fr/organisations?country=eg&country=tn&reach=local"))
                .containsExactly("Pays\u00a0: Égypte", "ou Pays\u00a0: Tunisie", "et Portée\u00a0: Locale");
    }

    @ParameterizedTest
    @CsvSource({"/ar/organisations?q=school&country=eg&sort=name, country eg sort name",
            "/en/topics/education?q=school, ''",
            "/fr/countries/eg?q=school, ''"})
    void whatWasTypedStaysInTheFieldWithWhatWasChosen(String address, String kept) {
        var page = page(address);
        var form = page.substring(page.indexOf("id=\"_search\""), page.indexOf("</search>"));
        assertThat(form).contains("action=\"" + address.replaceFirst("\\?.*", "") + "\"", "value=\"school\"");
        assertThat(String.join(" ", texts(form, "type=\"hidden\" name=\"(\\w+\" value=\"\\w+)\""))
                .replace("\" value=\"", " "))
                .isEqualTo(kept);
        assertThat(page).doesNotContain("id=\"head-q\"");
    }

    @Test
    void whoTypedNothingHasTheSearchOfTheHeadAlone() {
        assertThat(page("/ar/organisations?country=eg")).contains("id=\"head-q\"").doesNotContain("id=\"_search\"");
    }

    @Test
    void whatTheChipsSayIsWhatIsFound() {
        assertThat(page("/en/organisations?topic=education&country=eg&country=tn")).contains("3 organisations in 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/organisations", "/ar/organisations?topic=women", "/ar/organisations?country=fr",
            "/ar/organisations?country=fr&all=topic", "/ar/countries/eg", "/ar/search?q=clinic", "/ar/topics"})
    void whateverIsOfferedFindsSomething(String address) {
        var offered = offered(address).toList();
        assertThat(offered).isNotEmpty();
        assertThat(offered).allSatisfy(href -> assertThat(page(href)).contains("id=\"_entries\""));
    }

    /** The topic of the women is chosen, and stays to be taken back though no organisation in France has it. */
    @Test
    void whatWasChosenStaysThoughItFindsNothing() {
        assertThat(values("/ar/organisations?topic=women&country=fr", "topic")).containsExactly("تمكين المرأة",
                "التعليم");
    }

    @Test
    void noMoreIsOfferedThanCanBeChosen() {
        var most = Stream.of(Locale.getISOCountries())
                .filter(country -> !COUNTRIES.contains(country))
                .limit(Selection.MOST_VALUES)
                .map(country -> "country=" + country.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(values("/en/organisations?" + String.join("&", most), "country")).hasSize(Selection.MOST_VALUES);
        assertThat(values("/en/organisations?" + String.join("&", most.subList(1, most.size())), "country"))
                .hasSizeGreaterThan(Selection.MOST_VALUES);
    }

    private Stream<String> offered(String address) {
        var page = page(address);
        var main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        return Pattern.compile("<li><a href=\"([^\"]+)\"(?: rel=\"nofollow\")?><span")
                .matcher(main)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"));
    }

    private List<String> values(String address, String facet) {
        var page = page(address);
        var from = page.indexOf("id=\"_facet-" + facet + "\"");
        return texts(page.substring(from, page.indexOf("</details>", from)), "<li><a (?!class)[^>]*><span>([^<]+)<");
    }

    private List<String> ranking(String address) {
        return texts(page(address), "<li><a href=\"/\\w\\w/countries/\\w\\w\"><span>([^<]+)<");
    }

    private List<String> chips(String address) {
        return Pattern.compile("<li>(?:<span class=\"quiet\">([^<]+)</span> )?<a class=\"chip\".*?<bdi>([^<]+)<")
                .matcher(page(address))
                .results()
                .map(found -> (found.group(1) == null ? "" : found.group(1) + " ") + found.group(2))
                .map(text -> text.replaceAll("[\u2066-\u2069]", ""))
                .toList();
    }

    private static List<String> texts(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String link(String page, String text) {
        var found = Pattern.compile("href=\"([^\"]+)\"[^>]*><span>" + Pattern.quote(text)).matcher(page);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private String page(String address) {
        var answer = reader.get(URI.create(address.replaceFirst("#.*", "")));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
