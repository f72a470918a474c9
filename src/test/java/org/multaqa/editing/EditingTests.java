package org.multaqa.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.membership.Standing;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Topics;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Street;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Amal owns River of Life, Basma is an editor of it; Salma is of another organisation, and Nour of the desk. */
@MallTest
class EditingTests {

    private static final String TOO_LONG = "ن".repeat(201);

    @Autowired
    private Reader visitor;
    @Autowired
    private Street street;
    @Autowired
    private Company company;
    @Autowired
    private Memberships memberships;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Topics topics;
    @Autowired
    private Revisions revisions;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;

    private Person amal;
    private Person basma;
    private Person salma;
    private Reader amalReads;
    private Reader basmaReads;
    private UUID river;
    private UUID other;

    @BeforeEach
    void theyAreHere() {
        street.open();
        company.leave();
        var withoutHistory = withSlug(Street.RIVER_OF_LIFE);
        gate.change(Viewer.PROGRAM, () -> {
            jdbc.sql("delete from organisations where id = ?").param(withoutHistory.id()).update();
            organisations.save(withoutHistory);
        });
        amal = company.member("Amal");
        basma = company.member("Basma");
        salma = company.member("Salma");
        amalReads = company.reading(amal);
        basmaReads = company.reading(basma);
        river = withSlug(Street.RIVER_OF_LIFE).id();
        other = withSlug(Street.BARE).id();
        member(amal, river, Standing.OWNER);
        member(basma, river, Standing.EDITOR);
        member(salma, other, Standing.OWNER);
    }

    private void member(Person person, UUID organisation, Standing standing) {
        gate.change(Viewer.PROGRAM,
                () -> memberships.save(new Membership(organisation, person.id(), standing, Instant.EPOCH)));
    }

    @Test
    void everyProfileIsTheSameAfterItWasASheet() {
        var all = gate.read(Viewer.PROGRAM, () -> organisations.withIds(
                jdbc.sql("select id from organisations").query(UUID.class).list()));
        assertThat(all).hasSizeGreaterThan(40)
                .allSatisfy(one -> assertThat(Profiles.profile(Profiles.sheet(one.profile()), topics.bySlug().keySet(),
                        one.profile().identifiers())).isEqualTo(one.profile()));
    }

    @Test
    void everyPageOfTheFormSaysTheSameWhenItIsSavedUnchanged() {
        for (var part : Part.values()) {
            var before = profile();
            var page = page(basmaReads, edit(part.word()));
            assertThat(basmaReads.post(edit(part.word()), Form.of(page)).statusCode()).as(part.word())
                    .isEqualTo(303);
            assertThat(profile()).as(part.word()).isEqualTo(before);
        }
        assertThat(versions()).isLessThanOrEqualTo(1);
    }

    @Test
    void whatBasmaSavesVisitorsReadInTheNextRequest() {
        var saved = save(basma, "texts", "summary-ar", "ننسج ونعلّم", "summary-en", "We weave and teach");
        assertThat(location(saved)).isEqualTo("/ar/my/organisations/" + river + "/edit?saved");
        assertThat(visitor.get("en", "organisations", Street.RIVER_OF_LIFE).body()).contains("We weave and teach");
        assertThat(acts()).containsExactly("kiosk-edited");
    }

    @Test
    void theEditorIsLinkedFromTheDeskOfHersAndFromTheKioskForItsPeopleAlone() {
        var link = "href=\"" + edit() + "\"";
        assertThat(page(basmaReads, "/ar/my")).contains(link);
        assertThat(basmaReads.get("ar", "organisations", Street.RIVER_OF_LIFE).body()).contains(link);
        assertThat(company.reading(salma).get("ar", "organisations", Street.RIVER_OF_LIFE).body())
                .doesNotContain("/edit\"");
        assertThat(visitor.get("ar", "organisations", Street.RIVER_OF_LIFE).body()).doesNotContain("/edit\"");
    }

    @Test
    void whoWritesForAnotherOrganisationOrForNoneFindsNothing() {
        save(basma, "texts", "summary-ar", "ننسج");
        var moderator = company.atDesk("Majid", Role.MODERATOR);
        var absent = company.reading(salma).get(URI.create("/ar/my/organisations/" + UUID.randomUUID() + "/edit"));
        for (var reader : List.of(company.reading(salma), company.reading(company.member("Layla")),
                company.proved(moderator))) {
            for (var address : List.of(edit(), edit("contact"), at("history"), at("history/1"), at("logo"),
                    at("darkness"))) {
                assertThat(reader.get(URI.create(address)).statusCode()).as(address).isEqualTo(404);
            }
            var before = profile();
            for (var address : List.of(edit("texts"), edit("texts") + "/preview", at("history/1/restore"),
                    at("darkness"), at("darkness/end"), at("logo/remove"))) {
                assertThat(reader.fillIn("/ar/my", address, "summary-ar", "دخيل").statusCode()).as(address)
                        .isEqualTo(404);
            }
            assertThat(profile()).isEqualTo(before);
        }
        var hidden = company.reading(salma).get(URI.create(edit()));
        assertThat(withoutTokens(hidden.body()).replace(river.toString(), "")).isEqualTo(
                withoutTokens(absent.body()).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", ""));
        assertThat(visitor.get(URI.create(edit())).headers().firstValue("Location")).get()
                .asString()
                .contains("/sign-in");
    }

    @Test
    void whoIsRemovedCanNeitherReadNorSaveFromThenOn() {
        var page = page(basmaReads, edit("contact"));
        gate.change(Viewer.PROGRAM, () -> memberships.end(river, basma.id()));
        assertThat(basmaReads.get(URI.create(edit())).statusCode()).isEqualTo(404);
        assertThat(basmaReads.post(edit("contact"), Form.of(page)).statusCode()).isEqualTo(404);
        assertThat(basmaReads
                .fillIn("/ar/my", edit("contact"), "website", "https://taken.example")
                .statusCode()).isEqualTo(404);
        assertThat(profile().website()).hasToString("https://river-of-life.example.org/");
    }

    @Test
    void anEditorOfTheDeskWritesAndTheOrganisationReadsThatItWasTheDesk() {
        var nour = company.atDesk("Nour", Role.EDITOR);
        assertThat(company.reading(nour).get(URI.create(edit())).statusCode()).isEqualTo(404);
        var saved = save(company.proved(nour), "texts", "summary-en", "From the desk");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(page(amalReads, at("history"))).contains("مكتب التحرير").doesNotContain("Nour");
        assertThat(page(company.proved(nour), at("history"))).contains("Nour");
        assertThat(company.proved(nour).get(URI.create(at("darkness"))).statusCode()).isEqualTo(404);
    }

    @Test
    void versionsAreSeenByNobodyElse() {
        save(basma, "texts", "summary-ar", "ننسج");
        assertThat(gate.read(Viewer.of(amal.id()), () -> revisions.before(river, 100, 100))).hasSize(2);
        var moderator = company.atDesk("Majid", Role.MODERATOR, Role.ADMINISTRATOR);
        for (var viewer : List.of(Viewer.VISITOR, Viewer.of(salma.id()), Viewer.atDesk(moderator.id()))) {
            assertThat(gate.read(viewer, () -> revisions.before(river, 100, 100))).isEmpty();
        }
    }

    @Test
    void whatIsWrongIsToldInTheReadersLanguageAndNothingTypedIsLost() {
        var answer = save(basmaReads, "texts", "summary-ar", TOO_LONG, "description-fr", "Deux métiers");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"_problems\"", "href=\"#summary-ar\"", TOO_LONG, "Deux métiers",
                "aria-invalid=\"true\"");
        assertThat(profile().summary()).isNotNull();
        assertThat(profile().summary().in(Language.AR)).get().asString().isNotEqualTo(TOO_LONG);
        var contacts = save(basmaReads, "contact", "contacts-0", "no address", "contacts-1", "++",
                "social-0", "nothing", "website", "not a site");
        assertThat(contacts.body()).contains("href=\"#contacts-0\"", "href=\"#contacts-1\"", "href=\"#social-0\"",
                "href=\"#website\"", "value=\"no address\"");
        assertThat(save(basmaReads, "names", "name-ar", "", "name-en", "", "name-fr", "").body())
                .contains("href=\"#name-ar\"");
    }

    @Test
    void signsThatHideOrTurnAreRefusedInEveryText() {
        for (var field : List.of("names name-en", "texts description-ar", "place city-fr", "names acronyms",
                "names other-names-0", "contact contacts-2")) {
            var parts = field.split(" ");
            assertThat(save(basmaReads, parts[0], parts[1], "nil\u202Eelif").statusCode()).as(field)
                    .isEqualTo(422);
        }
    }

    @Test
    void hostileTextsAreTextsOnEveryPage() {
        var hostile = "</textarea><script>alert(1)</script>\" onfocus=\"x";
        save(basma, "texts", "summary-en", hostile, "description-en", hostile);
        for (var address : List.of(edit(), edit("texts"), at("history"), at("history/2"))) {
            assertThat(page(basmaReads, address)).as(address).doesNotContain("<script>alert");
        }
        assertThat(profile().summary()).isNotNull();
        assertThat(profile().summary().in(Language.EN)).contains(hostile);
    }

    @Test
    void digitsOfArabicAreReadAsDigits() {
        save(basma, "work", "founded", "١٩٩٨");
        assertThat(profile().founded()).isEqualTo(1998);
        save(basma, "contact", "contacts-1-kind", "phone", "contacts-1", "+٢٠ ٨٦ ٥٥٥ ٠١٤٣");
        assertThat(profile().contacts()).anyMatch(contact -> contact.link().equals("tel:+20865550143"));
    }

    @Test
    void aNewContactIsForNobodyUntilItsPeopleChoose() {
        var page = page(basmaReads, edit("contact"));
        assertThat(page).containsPattern("name=\"contacts-3-audience\">\\s*<option value=\"nobody\"");
        save(basma, "contact", "contacts-3-kind", "phone", "contacts-3", "+20 86 555 0177");
        assertThat(profile().contacts())
                .contains(new Contact(Contact.Means.PHONE, "+20 86 555 0177", Audience.NOBODY));
        assertThat(visitor.get("en", "organisations", Street.RIVER_OF_LIFE).body()).doesNotContain("0177");
    }

    @Test
    void aPointIsRoundedToTheCityUnlessItsPeopleChooseOtherwise() {
        save(basma, "place", "point", "٢٨٫١٠٩٩٣، ٣٠٫٧٥٠٣٤");
        assertThat(profile().place()).hasToString("Place[latitude=28.11, longitude=30.75]");
        assertThat(page(basmaReads, edit("place"))).contains("الناس");
        save(basma, "place", "point", "28.10993, 30.75034", "precision", "exact");
        assertThat(profile().place()).hasToString("Place[latitude=28.10993, longitude=30.75034]");
        assertThat(save(basmaReads, "place", "point", "99, 200").statusCode()).isEqualTo(422);
    }

    @Test
    void ofTwoAtOnceWhoWriteOnDifferentLinesBothAreKept() {
        var amals = page(amalReads, edit("texts"));
        save(basma, "texts", "summary-en", "Basma wrote this");
        amalReads.post(edit("texts"), Form.of(amals, "summary-ar", "كتبت أمل هذا"));
        var summary = profile().summary();
        assertThat(summary).isNotNull();
        assertThat(summary.texts()).containsEntry(Language.EN, "Basma wrote this")
                .containsEntry(Language.AR, "كتبت أمل هذا");
    }

    @Test
    void ofTwoAtOnceOnTheSameLineNothingIsLostAndAPersonChooses() {
        var amals = page(amalReads, edit("texts"));
        save(basma, "texts", "summary-en", "Basma’s line", "summary-ar", "سطر بسمة");
        var torn = amalReads
                .post(edit("texts"), Form.of(amals, "summary-en", "Amal’s line", "summary-ar",
                        "سطر أمل", "description-fr", "Amal seule", "note", "ملاحظة أمل"));
        assertThat(torn.statusCode()).isEqualTo(409);
        assertThat(HtmlUtils.htmlUnescape(torn.body())).contains("Basma’s line", "Amal’s line", "سطر بسمة", "سطر أمل",
                "Basma", "Amal seule");
        assertThat(torn.body()).doesNotContain("choose-description-fr");
        assertThat(profile().summary()).isNotNull();
        assertThat(profile().summary().in(Language.EN)).contains("Basma’s line");

        var undecided = amalReads.post(edit("texts"), Form.of(torn.body(), "choose-summary-ar", "theirs"));
        assertThat(undecided.statusCode()).isEqualTo(409);
        assertThat(undecided.body()).contains("href=\"#choose-summary-en\"");

        var chosen = amalReads
                .post(edit("texts"), Form.of(torn.body(), "choose-summary-ar", "theirs",
                        "choose-summary-en", "third", "third-summary-en", "Ours"));
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(profile().summary().texts()).containsEntry(Language.EN, "Ours")
                .containsEntry(Language.AR, "سطر بسمة");
        assertThat(profile().description()).isNotNull();
        assertThat(profile().description().in(Language.FR)).contains("Amal seule");
        assertThat(page(amalReads, at("history"))).contains("ملاحظة أمل");
    }

    @Test
    void whoChoosesWhileAThirdSavesIsAskedAgain() {
        var amals = page(amalReads, edit("texts"));
        save(basma, "texts", "summary-en", "first of Basma");
        var torn = amalReads.post(edit("texts"), Form.of(amals, "summary-en", "of Amal"));
        save(basma, "texts", "summary-en", "second of Basma");
        var again = amalReads.post(edit("texts"), Form.of(torn.body(), "choose-summary-en", "mine"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("of Amal", "second of Basma");
        assertThat(amalReads
                .post(edit("texts"), Form.of(again.body(), "choose-summary-en", "mine"))
                .statusCode()).isEqualTo(303);
        assertThat(profile().summary()).isNotNull();
        assertThat(profile().summary().in(Language.EN)).contains("of Amal");
    }

    @Test
    void whatAnImportChangesMeanwhileIsNotOverwrittenEither() {
        var amals = page(amalReads, edit("work"));
        var organisation = withSlug(Street.RIVER_OF_LIFE);
        var imported = Profiles.profile(Profiles.sheet(organisation.profile()).with(Line.FOUNDED, "1901"),
                topics.bySlug().keySet(), organisation.profile().identifiers());
        gate.change(Viewer.PROGRAM, () -> organisations.save(organisation.describe(imported, null)));
        var torn = amalReads.post(edit("work"), Form.of(amals, "founded", "1988"));
        assertThat(torn.statusCode()).isEqualTo(409);
        assertThat(profile().founded()).isEqualTo(1901);
    }

    @Test
    void theHistorySaysWhoChangedWhatWordByWordAndAnOlderVersionComesBackAsANewOne() {
        save(basma, "texts", "summary-en", "We weave and teach reading", "note", "shorter");
        save(amal, "texts", "summary-en", "We weave and teach counting", "minor", "1");
        var history = page(amalReads, at("history").replace("/ar/", "/en/"));
        assertThat(history).contains("Basma", "Amal", "shorter", "small correction", "Summary");
        var second = page(amalReads, at("history/3").replace("/ar/", "/en/"));
        assertThat(second).contains("<div class=\"written prose\" lang=\"en\" dir=\"ltr\">We weave and teach <del>")
                .contains("Removed: </span>reading</del>", "Added: </span>counting</ins>")
                .doesNotContain("/restore");
        var older = page(amalReads, at("history/2"));
        var restored = amalReads.post(at("history/2/restore"), Form.of(older));
        assertThat(location(restored)).endsWith("/history?restored");
        assertThat(profile().summary()).isNotNull();
        assertThat(profile().summary().in(Language.EN)).contains("We weave and teach reading");
        assertThat(versions()).isEqualTo(4);
        assertThat(acts()).containsExactly("kiosk-edited", "kiosk-edited", "kiosk-restored");
    }

    @Test
    void aRestoringThatSomebodyOvertookRestoresNothing() {
        save(basma, "texts", "summary-en", "one");
        save(basma, "texts", "summary-en", "two");
        var older = page(amalReads, at("history/2"));
        save(basma, "texts", "summary-en", "three");
        assertThat(location(amalReads.post(at("history/2/restore"), Form.of(older))))
                .endsWith("/history?overtaken");
        assertThat(profile().summary()).isNotNull();
        assertThat(profile().summary().in(Language.EN)).contains("three");
    }

    @Test
    void thePreviewShowsWhatIsTypedToNobodyElseAndChangesNothing() {
        var form = page(basmaReads, edit("contact"));
        var before = profile();
        var preview = basmaReads
                .post(edit("contact") + "/preview", Form.of(form, "website",
                        "new.example.org", "contacts-0-audience", "nobody"));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("id=\"_preview\"", "<meta name=\"robots\" content=\"noindex\">",
                "https://new.example.org").doesNotContain("mailto:hello@river-of-life.example.org");
        assertThat(preview.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(profile()).isEqualTo(before);
        assertThat(versions()).isZero();

        var again = basmaReads.post(edit("contact"), Form.of(preview.body(), "again", "1"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("value=\"new.example.org\"");
        assertThat(basmaReads.post(edit("contact"), Form.of(preview.body())).statusCode()).isEqualTo(303);
        assertThat(profile().website()).hasToString("https://new.example.org");
    }

    @Test
    void eachPageStandsInThreeLanguagesWithEachTextInItsOwn() {
        for (var language : List.of("ar", "en", "fr")) {
            for (var part : Part.values()) {
                assertThat(page(basmaReads, edit(part.word()).replace("/ar/", "/" + language + "/")))
                        .contains("<html lang=\"" + language + "\"", "noindex");
            }
            assertThat(page(basmaReads, edit("texts").replace("/ar/", "/" + language + "/")))
                    .containsPattern("<textarea [^>]*name=\"description-ar\"[^>]* lang=\"ar\" dir=\"rtl\"")
                    .containsPattern("<textarea [^>]*name=\"description-fr\"[^>]* lang=\"fr\" dir=\"ltr\"");
        }
    }

    private HttpResponse<String> save(Person person, String part, String... fields) {
        var answer = save(person.equals(amal) ? amalReads : basmaReads, part, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer;
    }

    private HttpResponse<String> save(Reader reader, String part, String... fields) {
        return reader.post(edit(part), Form.of(page(reader, edit(part)), fields));
    }

    private static String page(Reader reader, String address) {
        var answer = reader.get(URI.create(address));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private String edit(String... parts) {
        return at("edit" + (parts.length == 0 ? "" : "/" + parts[0]));
    }

    private String at(String rest) {
        return "/ar/my/organisations/" + river + "/" + rest;
    }

    private Organisation withSlug(String slug) {
        return gate.read(Viewer.PROGRAM, () -> organisations.withSlug(slug)).orElseThrow();
    }

    private Profile profile() {
        return withSlug(Street.RIVER_OF_LIFE).profile();
    }

    private int versions() {
        return gate.read(Viewer.PROGRAM, () -> revisions.before(river, 100, 100)).size();
    }

    private List<String> acts() {
        return gate.read(Viewer.PROGRAM,
                () -> jdbc.sql("select act from audit_log where subject = ? and at >= ? order by number")
                        .param(river)
                        .param(amal.joinedAt().atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .list());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
