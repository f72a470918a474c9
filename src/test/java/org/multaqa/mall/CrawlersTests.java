package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Athar is published; Bayt is not. */
@MallTest
class CrawlersTests {

    @Autowired
    private Mall mall;
    @Autowired
    private Reader reader;

    @BeforeEach
    void atharAndBayt() {
        mall.empty();
        mall.keep(draft("أثر").publish(Instant.parse("2026-03-01T12:00:00Z")), draft("bayt"));
    }

    private static Organisation draft(String name) {
        return Organisation.draft(UUID.randomUUID(), name, Profile.named(LocalizedText.of(Language.AR, name)).build(),
                null);
    }

    @Test
    void theSitemapLeadsToEachPublishedKioskInThreeLanguages() {
        var part = Pattern.compile("(/sitemap-kiosks-[^<]+)").matcher(body("/sitemap.xml"));
        assertThat(part.find()).isTrue();
        assertThat(body(part.group(1))).contains("/ar/organisations/%D8%A3%D8%AB%D8%B1</loc>")
                .contains("hreflang=\"fr\"")
                .doesNotContain("bayt");
    }

    @Test
    void theSitemapHasTheTopics() {
        assertThat(body("/sitemap-pages.xml")).contains("/en/topics/human-rights</loc>")
                .contains("/ar/map</loc>")
                .contains("/ar/map/arab-world</loc>")
                .contains("/fr/about/design</loc>");
    }

    @Test
    void crawlersAreToldWhereTheSitemapIsAndWhatIsEndless() {
        assertThat(body("/robots.txt")).contains("/sitemap.xml").contains("Disallow: /ar/search");
    }

    @Test
    void aPartThatIsNoneIsMissing() {
        assertThat(reader.get(URI.create("/sitemap-kiosks-1.xml")).statusCode()).isEqualTo(404);
    }

    private String body(String path) {
        var answer = reader.get(URI.create(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
