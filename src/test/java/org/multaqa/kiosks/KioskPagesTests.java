package org.multaqa.kiosks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Provenance;
import org.multaqa.organisations.Reach;
import org.multaqa.organisations.Relation.Bond;
import org.multaqa.organisations.Relations;
import org.multaqa.organisations.Relations.Tie;
import org.multaqa.organisations.SocialAddress;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.multaqa.web.MallSettings;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** River of Life teaches women along the Nile; Cedar Watch counts trees on Mount Lebanon. */
@MallTest
class KioskPagesTests {

    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final LocalizedText RIVER_OF_LIFE = LocalizedText.of(Language.AR,
            Map.of(Language.AR, "جمعية نهر الحياة", Language.EN, "River of Life"));

    @Autowired
    private Mall mall;
    @Autowired
    private Reader reader;
    @Autowired
    private Relations relations;
    @Autowired
    private Gate gate;
    @Autowired
    private MallSettings settings;

    @BeforeEach
    void nobodyIsThere() {
        mall.empty();
    }

    @Test
    void hiddenAndAbsentAnswerAlikeByteForByte() {
        var hidden = published("cedar-watch", named("Cedar Watch")).goDark();
        mall.keep(hidden);
        var whenHidden = reader.get("en", "organisations", "cedar-watch");
        mall.empty();
        var whenAbsent = reader.get("en", "organisations", "cedar-watch");
        assertThat(whenHidden.statusCode()).isEqualTo(404);
        assertThat(whenHidden.body()).isEqualTo(whenAbsent.body());
        assertThat(whenHidden.headers().map().keySet()).isEqualTo(whenAbsent.headers().map().keySet());
    }

    @Test
    void aDraftIsNotThereBeforeItIsPublished() {
        mall.keep(Organisation.draft(UUID.randomUUID(), "cedar-watch", named("Cedar Watch").build(), null));
        assertThat(reader.get("en", "organisations", "cedar-watch").statusCode()).isEqualTo(404);
    }

    @Test
    void addressesThatNoKioskCanHaveAreJustMissing() {
        assertThat(List.of("\u202Eenil", "a".repeat(121), "tab\there", "\uFFFD"))
                .allSatisfy(slug -> assertThat(reader.get("ar", "organisations", slug).statusCode()).isEqualTo(404));
    }

    @Test
    void aContactForMembersIsNowhereInThePage() {
        mall.keep(published("river", named("River of Life")
                .reachedBy(new Contact(Contact.Means.PHONE, "+20 86 555 0142", Audience.EVERYONE))
                .reachedBy(new Contact(Contact.Means.PHONE, "+20 86 555 0199", Audience.MEMBERS))
                .reachedBy(new Contact(Contact.Means.ADDRESS, "14 Hidden Street", Audience.NOBODY))));
        var page = page("en", "river");
        assertThat(page).contains("tel:+20865550142").doesNotContain("0199").doesNotContain("Hidden Street");
    }

    @Test
    void aNameInTheReadersLanguageHasTheOthersBesideIt() {
        mall.keep(published("river", Profile.named(RIVER_OF_LIFE)));
        assertThat(page("ar", "river")).contains("<h1><bdi>جمعية نهر الحياة</bdi></h1>")
                .contains("<bdi lang=\"en\" dir=\"ltr\">River of Life</bdi>");
    }

    @Test
    void aNameInAnotherLanguageSaysWhichOneItIs() {
        mall.keep(published("cedar-watch", named("Cedar Watch")));
        assertThat(page("ar", "cedar-watch")).contains(
                "<h1><bdi lang=\"en\" dir=\"ltr\">Cedar Watch</bdi> <span class=\"in-language\">بالإنجليزية</span></h1>");
    }

    @Test
    void aHalfTranslatedKioskMarksWhatIsNotInTheReadersLanguage() {
        mall.keep(published("river", Profile.named(RIVER_OF_LIFE)
                .description(
                        LocalizedText.of(Language.AR, "بدأت الجمعية بأربعة أنوال.\n\nواليوم تعمل في قرى كثيرة."))));
        assertThat(page("en", "river")).contains("<div class=\"prose\" lang=\"ar\" dir=\"rtl\">")
                .contains("<p>بدأت الجمعية بأربعة أنوال.</p>")
                .contains("<p>واليوم تعمل في قرى كثيرة.</p>")
                .contains("This text is in Arabic; it has not been translated yet.");
    }

    @Test
    void aTranslationLeadsToItsOriginal() {
        mall.keep(published("river", Profile.named(RIVER_OF_LIFE)
                .description(
                        LocalizedText.of(Language.AR, Map.of(Language.AR, "أربعة أنوال", Language.EN, "Four looms")))));
        assertThat(page("en", "river")).contains("<p>Four looms</p>")
                .contains(
                        "<a class=\"tap\" href=\"/ar/organisations/river\" hreflang=\"ar\">Read the original in Arabic</a>");
    }

    @Test
    void whatPeopleWriteIsNeverMarkup() {
        mall.keep(published("river", named("<b>River</b> & \"Life\"")
                .summary(LocalizedText.of(Language.EN, "<script>alert(1)</script>"))
                .description(LocalizedText.of(Language.EN, "<img src=x onerror=alert(2)>"))));
        assertThat(page("en", "river")).doesNotContain("<b>River")
                .doesNotContain("<script>alert")
                .doesNotContain("<img");
    }

    @Test
    void aNameThatWouldEndItsScriptElementDoesNot() {
        mall.keep(published("river", named("</script><script>alert(1)</script><!--")
                .acronyms(List.of("]]>"))));
        var page = page("en", "river");
        assertThat(page).doesNotContain("<script>alert").doesNotContain("<!--");
        assertThat(data(page).path("name").asString()).isEqualTo("</script><script>alert(1)</script><!--");
    }

    @Test
    void searchEnginesAreToldWhoAndWhere() {
        mall.keep(published("river", Profile.named(RIVER_OF_LIFE)
                .acronyms(List.of("RoL"))
                .kinds(List.of(Kind.NONPROFIT))
                .seat(new Country("EG"), LocalizedText.of(Language.EN, "Minya"), null)
                .reach(Reach.NATIONAL)
                .founded(1998)
                .website(URI.create("https://river.example"))
                .identifiedBy(new ExternalIdentifier("ror", "05vbwqf43"))));
        var data = data(page("ar", "river"));
        assertThat(data.path("@type").asString()).isEqualTo("NGO");
        assertThat(data.path("name").asString()).isEqualTo("جمعية نهر الحياة");
        assertThat(data.path("alternateName").valueStream().map(JsonNode::asString)).containsExactly("River of Life",
                "RoL");
        assertThat(data.path("address").path("addressCountry").asString()).isEqualTo("EG");
        assertThat(data.path("foundingDate").asString()).isEqualTo("1998");
        assertThat(data.path("sameAs").valueStream().map(JsonNode::asString))
                .containsExactly("https://ror.org/05vbwqf43");
    }

    @Test
    void aListingSaysThatTheOrganisationHasNotTakenItOver() {
        mall.keep(published("cedar-watch", named("Cedar Watch")));
        assertThat(page("en", "cedar-watch")).contains("A listing written by the desk")
                .contains("Not confirmed yet.")
                .containsOnlyOnce("href=\"/en/about#corrected\"");
    }

    @Test
    void whereNoContactIsPublishedTheKioskSaysSo() {
        mall.keep(published("cedar-watch", named("Cedar Watch")
                .reachedBy(new Contact(Contact.Means.PHONE, "+961 1 555 0142", Audience.NOBODY))));
        assertThat(page("en", "cedar-watch")).contains("<p class=\"quiet\">No contact details are published.</p>")
                .doesNotContain("id=\"_card\"");
    }

    @Test
    void aKioskConfirmedLongAgoSaysSo() {
        mall.keep(published("river", named("River of Life")).claim(Instant.EPOCH).confirm(LocalDate.of(2020, 3, 5)));
        assertThat(page("en", "river")).contains("A kiosk run by the organisation itself.")
                .contains("Last confirmed on \u20685 March 2020\u2069, more than a year ago.");
    }

    @Test
    void provenanceNamesTheSourceItsLicenceAndTheDay() {
        var listed = published("cedar-watch", named("Cedar Watch"));
        mall.keep(listed.describe(listed.profile(),
                new Provenance("ROR", URI.create("https://ror.org/05vbwqf43"), "CC0-1.0",
                        LocalDate.of(2026, 2, 3))));
        assertThat(page("fr", "cedar-watch"))
                .contains("Repris de \u2068ROR\u2069, licence \u2068CC0-1.0\u2069, le \u20683 février 2026\u2069.");
    }

    @Test
    void outgoingLinksLendNoWeight() {
        mall.keep(published("river", named("River of Life").website(URI.create("https://river.example"))
                .on(SocialAddress.Network.MASTODON, URI.create("https://social.example/@river"))));
        assertThat(page("en", "river"))
                .contains(
                        "<a href=\"https://river.example\" rel=\"nofollow ugc noopener\"><bdi class=\"code\">river.example</bdi></a>")
                .contains("<a href=\"https://social.example/@river\" rel=\"nofollow ugc noopener\">");
    }

    @Test
    void theReasonForARelatedKioskIsTold() {
        mall.keep(published("river", named("River of Life").topics(List.of("women", "education"))
                .seat(new Country("EG"), null, null)));
        mall.keep(
                published("nile", named("Nile Weavers").topics(List.of("women")).seat(new Country("EG"), null, null)));
        mall.keep(published("cedar-watch",
                named("Cedar Watch").topics(List.of("women")).seat(new Country("LB"), null, null)));
        mall.keep(published("reef",
                named("Reef Friends").topics(List.of("environment")).seat(new Country("EG"), null, null)));
        var related = page("en", "river").split("id=\"_related\"", 2)[1];
        assertThat(related).contains("Nile Weavers")
                .contains("in the same country.")
                .contains("Cedar Watch")
                .doesNotContain("Reef Friends")
                .doesNotContain(">River of Life<");
    }

    @Test
    void aMemberAndItsFederationPointToEachOther() {
        var river = published("river", named("River of Life"));
        var federation = published("federation", named("Federation of Nile Associations"));
        mall.keep(river);
        mall.keep(federation);
        gate.change(Viewer.PROGRAM,
                () -> relations.relate(List.of(new Tie(river.id(), Bond.MEMBER_OF, federation.id()))));
        assertThat(page("en", "river")).contains("Counts this organisation among its members.");
        assertThat(page("ar", "federation")).contains("عضو في هذه المنظمة.");
    }

    @Test
    void aNumberOfTheSampleMallIsNoneOfARegister() {
        mall.keep(published("river", named("River of Life").identifiedBy(ExternalIdentifier.ofSample(7))));
        assertThat(page("ar", "river")).doesNotContain("id=\"_identifiers\"").doesNotContain("0000007");
        mall.keep(published("palm", named("The Palm").identifiedBy(ExternalIdentifier.ofSample(8))
                .identifiedBy(new ExternalIdentifier("ror", "05vbwqf43"))));
        assertThat(page("ar", "palm")).contains("05vbwqf43").doesNotContain("0000008");
    }

    @Test
    void theCardHasTheWholeAddressAsItIsTypedFromPaper() {
        mall.keep(published("نهر", named("River of Life").website(URI.create("https://river.example.org/"))));
        assertThat(page("ar", "نهر"))
                .contains(
                        "<bdi class=\"code\" dir=\"ltr\">" + settings.baseUrl().toString().replaceFirst("//", "//<wbr>")
                                + "/<wbr>ar/<wbr>organisations/<wbr><bdi>نهر<wbr></bdi></bdi>");
    }

    @Test
    void theAddressOnTheCardBreaksOnlyBehindSlashesAndHyphens() {
        mall.keep(published("نهر-الحياة-30", named("River of Life")
                .reachedBy(new Contact(Contact.Means.PHONE, "+20 86 555 0142", Audience.EVERYONE))));
        assertThat(page("ar", "نهر-الحياة-30"))
                .contains("/<wbr>ar/<wbr>organisations/<wbr><bdi>نهر-<wbr>الحياة-<wbr>30<wbr></bdi></bdi>");
    }

    @Test
    void aBareListingHasNoTabsAndNoEmptyHeadings() {
        mall.keep(published("cedar-watch", named("Cedar Watch")));
        assertThat(page("ar", "cedar-watch")).contains("id=\"_empty\"")
                .doesNotContain("id=\"_tabs\"")
                .doesNotContain("id=\"_card\"")
                .doesNotContain("id=\"_relations\"")
                .doesNotContain("id=\"_identifiers\"");
    }

    private static Profile.Builder named(String name) {
        return Profile.named(LocalizedText.of(Language.EN, name));
    }

    private static Organisation published(String slug, Profile.Builder profile) {
        return Organisation.draft(UUID.nameUUIDFromBytes(slug.getBytes()), slug, profile.build(), null)
                .publish(Instant.EPOCH);
    }

    private String page(String language, String slug) {
        HttpResponse<String> answer = reader.get(language, "organisations", slug);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll("\\s+(?=</)", "");
    }

    private static JsonNode data(String page) {
        var data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return JsonMapper.builder().build().readTree(data.group(1));
    }
}
