package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Street;
import org.springframework.beans.factory.annotation.Autowired;

/** What the street offers while a reader types, next to its organisations. */
@MallTest
class SuggestionsPagesTests {

    private static final Pattern WAY = Pattern
            .compile("data-href=\"(/\\w\\w/(?:topics|countries)/[^\"]+)\".*?<span>([^<]+)</span><span [^>]+>([^<]+)<");

    @Autowired
    private Reader reader;
    @Autowired
    private Street street;

    @BeforeEach
    void open() {
        street.open();
    }

    @ParameterizedTest
    @CsvSource({"مصر, مصر", "مص, مصر", "egy, مصر", "Égyp, مصر", "egyp, مصر", "اردن, الأردن", "الاردن, الأردن",
            "jorda, الأردن"})
    void aCountryIsMetInAnyLanguageAndSaysItIsOne(String typed, String country) {
        assertThat(ways("ar", typed)).contains(country + ", بلد");
    }

    @ParameterizedTest
    @CsvSource({"تمكين, تمكين المرأة", "المراه, تمكين المرأة", "women, تمكين المرأة", "femme, تمكين المرأة",
            "peac, قضايا السلام", "قَضَايا, قضايا السلام"})
    void aTopicIsMetInAnyLanguageAndSaysItIsOne(String typed, String topic) {
        assertThat(ways("ar", typed)).contains(topic + ", موضوع");
    }

    @Test
    void eachLeadsToItsPage() {
        var way = WAY.matcher(suggestions("fr", "santé"));
        assertThat(way.find()).isTrue();
        assertThat(way.group(1)).isEqualTo("/fr/topics/health");
        assertThat(reader.get(URI.create(way.group(1))).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ا", "ال", "a", "c", "de", "et"})
    void thereAreAtMostTwo(String typed) {
        assertThat(ways("ar", typed)).hasSizeBetween(1, 2);
        assertThat(suggestions("ar", typed).split("role=\"option\"", -1)).hasSizeLessThanOrEqualTo(1 + 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iceland", "أيسلندا", "gypt", "مصر تونس", "", " ", "\u064b", "*"})
    void aCountryWithoutOrganisationsOrWithoutThoseWordsIsNotOffered(String typed) {
        assertThat(ways("ar", typed)).isEmpty();
    }

    @Test
    void theOrganisationsAreThereToo() {
        assertThat(suggestions("en", "relief")).contains("/en/topics/relief", "data-href=\"/en/organisations/");
    }

    private List<String> ways(String language, String typed) {
        return WAY.matcher(suggestions(language, typed))
                .results()
                .map(found -> found.group(2) + ", " + found.group(3))
                .toList();
    }

    private String suggestions(String language, String typed) {
        return reader.get(URI.create("/" + language + "/search/suggestions?q="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8))).body();
    }
}
