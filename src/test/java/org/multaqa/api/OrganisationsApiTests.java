package org.multaqa.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** River of Life has a register's number, and a telephone that only members may see. */
@MallTest
class OrganisationsApiTests {

    private static final UUID RIVER = UUID.fromString("7f9c24e8-1111-4000-8000-000000000000");

    @Autowired
    private Mall mall;
    @Autowired
    private Reader reader;

    @BeforeEach
    void riverOfLife() {
        mall.empty();
        var name = LocalizedText.of(Language.AR, "جمعية نهر الحياة").with(Language.EN, "River of Life");
        mall.keep(List.of(organisation(RIVER, "نهر-الحياة", Profile.named(name)
                .acronyms(List.of("ROL"))
                .topics(List.of("women"))
                .seat(new Country("EG"), LocalizedText.of(Language.EN, "Minya"), null)
                .identifiedBy(new ExternalIdentifier("ror", "05vbwqf43"))
                .reachedBy(new Contact(Contact.Means.PHONE, "+20 86 555 0142", Audience.MEMBERS)))));
    }

    private static Organisation organisation(UUID id, String slug, Profile.Builder profile) {
        return Organisation.draft(id, slug, profile.build(), null).publish(Instant.parse("2026-03-01T12:00:00Z"));
    }

    @Test
    void anOrganisationIsFoundWithItsNamesAndIdentifiers() {
        var found = json("/api/v1/organisations?q=river%20of%20life&topic=women&country=EG&lang=ar&size=5");
        assertThat(found.get("total").asInt()).isEqualTo(1);
        var item = found.get("items").get(0);
        assertThat(item.get("id").asString()).isEqualTo(RIVER.toString());
        assertThat(item.get("names").get("ar").asString()).isEqualTo("جمعية نهر الحياة");
        assertThat(item.get("acronym").asString()).isEqualTo("ROL");
        assertThat(item.get("country").asString()).isEqualTo("EG");
        assertThat(item.get("externalIds").get(0).get("id").asString()).isEqualTo("ror:05vbwqf43");
        assertThat(item.get("url").asString())
                .endsWith("/ar/organisations/%D9%86%D9%87%D8%B1-%D8%A7%D9%84%D8%AD%D9%8A%D8%A7%D8%A9");
        assertThat(found.get("facets").get("topic").get("women").asInt()).isEqualTo(1);
        assertThat(found.get("next").isNull()).isTrue();
    }

    @Test
    void oneOrganisationHasAnAddressByItsId() {
        assertThat(json("/api/v1/organisations/" + RIVER).get("slug").asString()).isEqualTo("نهر-الحياة");
    }

    @Test
    void aContactForMembersIsNowhereInTheApi() {
        assertThat(reader.get(URI.create("/api/v1/organisations/" + RIVER)).body()).doesNotContain("0142");
        assertThat(reader.get(URI.create("/api/v1/organisations")).body()).doesNotContain("0142");
    }

    @Test
    void hiddenAndAbsentAnswerAlike() {
        var hidden = UUID.randomUUID();
        mall.keep(List.of(organisation(hidden, "palm", Profile.named(LocalizedText.of(Language.EN, "Palm"))).goDark()));
        var whenHidden = reader.get(URI.create("/api/v1/organisations/" + hidden));
        var absent = UUID.randomUUID();
        var whenAbsent = reader.get(URI.create("/api/v1/organisations/" + absent));
        assertThat(whenHidden.statusCode()).isEqualTo(404);
        assertThat(whenHidden.body().replace(hidden.toString(), absent.toString())).isEqualTo(whenAbsent.body());
    }

    @Test
    void pagesFollowOneAnother() {
        mall.keep(IntStream.range(0, 25)
                .mapToObj(i -> organisation(UUID.randomUUID(), "org-" + i,
                        Profile.named(LocalizedText.of(Language.EN, "Organisation " + i))))
                .toList());
        var slugs = new ArrayList<String>();
        var after = "";
        do {
            var page = json("/api/v1/organisations?size=10&sort=name" + after);
            page.get("items").forEach(item -> slugs.add(item.get("slug").asString()));
            after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asString();
        } while (!after.isEmpty());
        assertThat(slugs).hasSize(26).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic=womenn", "country=egypt", "reach=far", "kind=club", "lang=de", "sort=luck", "size=0",
            "size=101", "size=many", "after=1000000000"})
    void whatIsNotUnderstoodIsAProblemDetail(String parameter) {
        var answer = reader.get(URI.create("/api/v1/organisations?" + parameter));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
                type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(JsonMapper.shared().readTree(answer.body()).get("status").asInt()).isEqualTo(400);
    }

    @Test
    void aProblemDetailNamesTheParameterAndWhatItTakes() {
        var problem = JsonMapper.shared()
                .readTree(reader.get(URI.create("/api/v1/organisations?sort=luck")).body());
        assertThat(problem.get("title").asString()).isEqualTo("Unknown value of the parameter sort");
        assertThat(problem.get("detail").asString())
                .isEqualTo("The parameter sort takes best, name, newest or confirmed.");
    }

    @Test
    void topicsAndCountriesCanBeAskedFor() {
        assertThat(json("/api/v1/topics")).hasSize(15);
        assertThat(json("/api/v1/countries").get(0).get("names").get("ar").asString()).isEqualTo("مصر");
    }

    private JsonNode json(String path) {
        var answer = reader.get(URI.create(path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
