package org.multaqa.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.stories.Company;
import org.multaqa.stories.Errand;
import org.multaqa.stories.Inbox;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Quarrel;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Nour, an editor, begins her morning at the queue; Salma has asked for something. */
@MallTest
class QueuePagesTests {

    @Autowired
    private Company company;
    @Autowired
    private Inbox inbox;
    @Autowired
    private Mall mall;

    private Person salma;
    private Reader nour;

    @BeforeEach
    void morning() {
        mall.empty();
        inbox.empty();
        company.leave();
        salma = company.member("Salma");
        nour = company.proved(company.atDesk("Nour", Role.EDITOR));
    }

    @Test
    void anEmptyQueueSaysWhatWillBeHere() {
        assertThat(main(nour, "/en/desk")).contains("id=\"_empty\"", "Nothing waits.").doesNotContain("<table");
    }

    @Test
    void eachKindIsCountedWithTheAgeOfItsOldest() {
        inbox.open(Errand.KIND, null, salma, Duration.ofHours(5));
        inbox.open(Errand.KIND, null, salma, Duration.ofDays(3));
        inbox.open(Quarrel.KIND, null, null, Duration.ofDays(8));

        var page = plain(main(nour, "/en/desk"));

        assertThat(page.substring(page.indexOf("id=\"_queues\""), page.indexOf("id=\"_waiting\"")))
                .containsSubsequence("Quarrel", "<span class=\"count\">1</span>", "8 days", "Errand",
                        "<span class=\"count\">2</span>", "3 days");
    }

    @ParameterizedTest
    @CsvSource({"ar, ٣ أيام, خلاف", "en, 3 days, Quarrel", "fr, 3 jours, Querelle"})
    void whatHasWaitedLongestComesFirstInWords(String language, String age, String quarrel) {
        var recent = inbox.open(Errand.KIND, null, salma, Duration.ofMinutes(61));
        var oldest = inbox.open(Quarrel.KIND, null, salma, Duration.ofDays(3));

        assertThat(plain(main(nour, "/" + language + "/desk"))).containsSubsequence("<tbody>", age,
                oldest.id().toString(),
                quarrel, "<bdi>Salma</bdi>", recent.id().toString());
    }

    @Test
    void anOrganisationIsNamedInTheLanguageThatItsNameIsIn() {
        var loom = Organisation.draft(UUID.randomUUID(), "loom",
                Profile.named(LocalizedText.of(Language.AR, "جمعية النول")).build(), null);
        mall.keep(loom);
        inbox.open(Errand.KIND, loom, salma, Duration.ZERO);

        assertThat(main(nour, "/fr/desk")).contains("<bdi lang=\"ar\" dir=\"rtl\">جمعية النول</bdi>");
    }

    @Test
    void theCasesOfOneKindAreReadAlone() {
        var errand = inbox.open(Errand.KIND, null, salma, Duration.ZERO);
        var quarrel = inbox.open(Quarrel.KIND, null, null, Duration.ZERO);

        assertThat(main(nour, "/en/desk?kind=quarrel")).contains(quarrel.id().toString(), "a visitor")
                .doesNotContain(errand.id().toString());
        assertThat(nour.get(URI.create("/en/desk?kind=nonsense")).statusCode()).isEqualTo(404);
    }

    @Test
    void fiftyAreShownAndTheOthersCounted() {
        for (int i = 0; i < 53; i++) {
            inbox.open(Errand.KIND, null, salma, Duration.ofMinutes(i));
        }
        var page = main(nour, "/en/desk");
        assertThat(page.split("<th scope=\"row\"", -1)).hasSize(51);
        assertThat(page).contains("3 more wait.");
    }

    @Test
    void theWaysOfTheDeskAreThoseOfHerRoles() {
        var karim = company.proved(company.atDesk("Karim", Role.MODERATOR));
        assertThat(main(nour, "/en/desk")).contains("/en/desk/log", "/en/desk/ranking")
                .doesNotContain("/en/desk/people");
        assertThat(main(karim, "/en/desk/ranking")).contains("/en/desk/log", "/en/desk/people");
    }

    /** What a member is told of the desk is what anybody is told of an address where nothing is, word for word. */
    @Test
    void aMemberFindsNothingAnywhereAtTheDesk() {
        var errand = inbox.open(Errand.KIND, null, salma, Duration.ZERO);
        var reader = company.proved(salma);
        var there = Map.of("/en/desk/cases/", errand.id().toString(), "/en/desk/people/", salma.id().toString());
        var pages = List.of("/en/desk", "/en/desk/people", "/en/desk/log", "/en/desk/ranking",
                "/en/desk/cases/" + errand.id(), "/en/desk/people/" + salma.id());
        for (var page : pages) {
            var answer = reader.get(URI.create(page));
            var nothing = reader.get(URI.create("/en/nothing-here"));
            assertThat(answer.statusCode()).as(page).isEqualTo(404);
            assertThat(without(answer.body(), page)).isEqualTo(without(nothing.body(), "/en/nothing-here"));
        }
        there.forEach((page, id) -> {
            for (var act : List.of("/decision", "/suspension", "/suspension/end", "/roles/editor",
                    "/roles/editor/end")) {
                assertThat(reader.fillIn("/en/about", page + id + act, "decision", "approve").statusCode())
                        .as(page + act)
                        .isEqualTo(404);
            }
        });
        assertThat(inbox.now(errand.id())).isEqualTo(errand);
    }

    private static String without(String page, String address) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replace(address.substring(3), "");
    }

    static String main(Reader reader, String address) {
        var answer = reader.get(URI.create(address));
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        return answer.body().substring(answer.body().indexOf("<main"), answer.body().indexOf("</main>"));
    }

    static String plain(String page) {
        return page.replaceAll("[\u2068\u2069]", "");
    }
}
