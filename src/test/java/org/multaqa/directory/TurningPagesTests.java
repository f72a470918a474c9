package org.multaqa.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Sixty-one wells in Jordan: four pages of the list. */
@MallTest
class TurningPagesTests {

    private static final Pattern KIOSK = Pattern.compile("<h3><a href=\"/\\w\\w/organisations/([^\"]+)\"");

    @Autowired
    private Mall mall;
    @Autowired
    private Reader reader;

    @BeforeEach
    void wells() {
        mall.empty();
        mall.keep(IntStream.range(0, 61).mapToObj(TurningPagesTests::well).toList());
    }

    private static Organisation well(int number) {
        var profile = Profile.named(LocalizedText.of(Language.EN, "Well " + number))
                .seat(new Country("JO"), null, null);
        return Organisation.draft(UUID.randomUUID(), "well-" + number, profile.build(), null)
                .publish(Instant.parse("2026-03-01T12:00:00Z").plusSeconds(number % 7))
                .confirm(LocalDate.of(2026, 2, 1 + number % 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/organisations", "/ar/organisations?sort=newest", "/en/organisations?sort=confirmed",
            "/en/organisations?q=well", "/en/organisations?q=well&sort=name", "/fr/countries/jo", "/ar/search?q=well"})
    void thePagesAreTheSameForthAndBack(String list) {
        var forth = new ArrayList<String>();
        for (var page = page(list); forth.add(page) && way(page, "next") != null;) {
            page = page(String.valueOf(way(page, "next")));
        }
        assertThat(forth).hasSize(4);
        var back = new ArrayList<List<String>>();
        for (var page = forth.getLast(); back.add(kiosks(page)) && way(page, "prev") != null;) {
            page = page(String.valueOf(way(page, "prev")));
        }
        assertThat(back.reversed()).isEqualTo(forth.stream().map(TurningPagesTests::kiosks).toList());
        assertThat(forth.stream().flatMap(page -> kiosks(page).stream())).hasSize(61).doesNotHaveDuplicates();
    }

    @Test
    void eachPageSaysWhereInTheListItIs() {
        var second = page(String.valueOf(way(page("/ar/organisations"), "next")));
        var third = page(String.valueOf(way(second, "next")));
        assertThat(page("/ar/organisations")).contains(">١ – ٢٠ من ٦١<");
        assertThat(second).contains(">٢١ – ٤٠ من ٦١<").doesNotContain("rel=\"first\"");
        assertThat(way(second, "prev")).isEqualTo("/ar/organisations");
        assertThat(way(third, "first")).isEqualTo("/ar/organisations");
        assertThat(page(String.valueOf(way(third, "next")))).contains(">٦١ من ٦١<");
    }

    @Test
    void aListOfOnePageHasNothingToTurn() {
        assertThat(page("/ar/organisations?q=%22well+7%22&country=eg")).doesNotContain("id=\"_pager\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/organisations?", "/ar/search?q=well&"})
    void aPlaceOfAnotherOrderIsTold(String list) {
        var third = page(String.valueOf(way(page(String.valueOf(way(page("/ar/organisations?sort=newest"), "next"))),
                "next")));
        var place = String.valueOf(way(third, "prev")).replaceFirst(".*after=", "");
        var answer = reader.get(URI.create(list + "after=" + place));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("لا توجد صفحة في هذا الموضع من القائمة");
        assertThat(kiosks(answer.body())).hasSize(20);
    }

    private static @Nullable String way(String page, String rel) {
        var way = Pattern.compile("<a href=\"([^\"]+)\" rel=\"" + rel + "\"").matcher(page);
        return way.find() ? way.group(1).replace("&amp;", "&") : null;
    }

    private static List<String> kiosks(String page) {
        return KIOSK.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private String page(String address) {
        var answer = reader.get(URI.create(address));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
