package org.multaqa.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.desk.QueuePagesTests.main;
import static org.multaqa.desk.QueuePagesTests.plain;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.cases.Case;
import org.multaqa.cases.Case.State;
import org.multaqa.cases.Note;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.stories.Company;
import org.multaqa.stories.Errand;
import org.multaqa.stories.Inbox;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Quarrel;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Street;
import org.springframework.beans.factory.annotation.Autowired;

/** Nour decides what Salma, who reads Arabic, has asked for; Karim is a moderator. */
@MallTest
class CaseFilePagesTests {

    @Autowired
    private Company company;
    @Autowired
    private Inbox inbox;
    @Autowired
    private Street street;
    @Autowired
    private Mall mall;
    @Autowired
    private Errand errands;

    private Person salma;
    private Reader nour;
    private Case errand;

    @BeforeEach
    void salmaHasAsked() {
        mall.empty();
        inbox.empty();
        company.leave();
        salma = company.member("Salma");
        nour = company.proved(company.atDesk("Nour", Role.EDITOR));
        errand = inbox.open(Errand.KIND, null, salma, Duration.ofDays(2));
    }

    @ParameterizedTest
    @CsvSource({"ar, مهمة, شخص يطلب شيئًا.", "en, Errand, Somebody asks for something.",
            "fr, Course, Quelqu’un demande quelque chose."})
    void whatIsAskedAndByWhomIsSaidInHerLanguage(String language, String kind, String asks) {
        assertThat(main(nour, "/" + language + "/desk/cases/" + errand.id())).contains("<h1>" + kind, asks,
                "<bdi>Salma</bdi>", "value=\"approve\"", "value=\"ask\"", "value=\"refuse\"");
    }

    @Test
    void allThatIsKnownOfADraftIsReadAndItsKioskOpens() {
        var draft = draft();
        mall.keep(draft);
        var about = inbox.open(Errand.KIND, draft, salma, Duration.ZERO);

        assertThat(main(nour, "/en/desk/cases/" + about.id())).contains("Society of the Loom", "جمعية النول", "Tunisia",
                "hello@loom.example.org", "Draft", "href=\"/en/organisations/loom\"");
        assertThat(nour.get(URI.create("/en/organisations/loom")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"ar, الاسم", "en, The same name", "fr, Le même nom"})
    void whatMayBeTheSameIsShownWithItsReasons(String language, String reason) {
        street.open();
        var again = Organisation.draft(UUID.randomUUID(), "river-again", Profile
                .named(LocalizedText.of(Language.EN, "River of Life Association"))
                .seat(new Country("EG"), null, null)
                .build(), null);
        mall.keep(again);
        var about = inbox.open(Errand.KIND, again, salma, Duration.ZERO);

        var alike = plain(main(nour, "/" + language + "/desk/cases/" + about.id()));

        assertThat(alike.substring(alike.indexOf("id=\"_alike\""), alike.indexOf("id=\"_facts\"")))
                .contains("/" + language + "/organisations/" + Street.RIVER_OF_LIFE, reason);
    }

    @Test
    void anApprovalTakesEffectAndTheNextCaseOpensWithALineThatSaysSo() {
        var next = inbox.open(Errand.KIND, null, salma, Duration.ofHours(1));

        var answer = decide(nour, "approve");

        assertThat(errands.outcomesOf(errand)).containsExactly("approved " + errand.id());
        assertThat(inbox.now(errand.id()).decidedBy()).isEqualTo(Company.idOf("Nour"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var to = answer.headers().firstValue("Location").orElseThrow();
        assertThat(to).isEqualTo("/en/desk/cases/" + next.id() + "?after=" + errand.id());
        assertThat(plain(main(nour, to))).contains("id=\"_done\"", "Approved: Errand.", "This is the next one.");
    }

    @Test
    void afterTheLastCaseSheIsBackAtTheQueue() {
        var to = decide(nour, "approve").headers().firstValue("Location").orElseThrow();
        assertThat(to).isEqualTo("/en/desk?after=" + errand.id());
        assertThat(plain(main(nour, to))).contains("Approved: Errand.", "id=\"_empty\"");
    }

    @Test
    void aTemplateIsSentInTheLanguageOfWhoeverAsked() {
        decide(nour, "refuse", "refuse", "duplicate");

        assertThat(inbox.now(errand.id()).state()).isEqualTo(State.REFUSED);
        assertThat(inbox.lastNote(errand.id())).startsWith("هذه المنظمة موجودة في الملتقى.");
        assertThat(errands.outcomesOf(errand)).containsExactly("refused " + errand.id());
    }

    @Test
    void herOwnWordsFollowTheTemplateOrStandAlone() {
        decide(nour, "ask", "ask", "purpose", "words", "Which river?\r\n\u0000Thank you.");
        assertThat(inbox.lastNote(errand.id())).startsWith("اكتب لنا").endsWith("\n\nWhich river?\nThank you.");
        assertThat(inbox.now(errand.id()).state()).isEqualTo(State.ASKED);

        var other = inbox.open(Errand.KIND, null, salma, Duration.ZERO);
        decide(nour, other, "refuse", "words", "Not this year.");
        assertThat(inbox.lastNote(other.id())).isEqualTo("Not this year.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "refuse"})
    void nobodyIsAskedOrRefusedWithoutAWord(String decision) {
        var answer = decide(nour, decision, "words", " \r\n ");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"_problems\"", "href=\"#" + decision + "\"");
        assertThat(inbox.now(errand.id())).isEqualTo(errand);
    }

    @Test
    void whatIsTooLongIsKeptInTheForm() {
        var answer = decide(nour, "refuse", "refuse", "rules", "words", "w".repeat(Note.LONGEST));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<option value=\"rules\" selected>", "w".repeat(Note.LONGEST));
        assertThat(inbox.now(errand.id())).isEqualTo(errand);
    }

    @Test
    void aFormWithoutADecisionDecidesNothing() {
        assertThat(decide(nour, "nonsense").statusCode()).isEqualTo(422);
        assertThat(inbox.now(errand.id())).isEqualTo(errand);
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhoDecided() {
        var leila = company.proved(company.atDesk("Leila", Role.EDITOR));
        decide(leila, "approve");

        var late = decide(nour, "refuse", "refuse", "rules");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(plain(late.body())).contains("id=\"_standing\"", "Leila approved this on")
                .doesNotContain("id=\"_decide\"");
        assertThat(inbox.now(errand.id()).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void whatHasBecomeImpossibleIsNotApproved() {
        var overtaken = inbox.keep(Case.open(Errand.KIND, null, salma.id(), Map.of(Errand.OVERTAKEN, "yes"),
                Instant.EPOCH));

        var answer = decide(nour, overtaken, "approve");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("This can no longer be done");
        assertThat(inbox.now(overtaken.id())).isEqualTo(overtaken);
    }

    @Test
    void ofTwentyApprovalsAtOnceOneIsTaken() throws Exception {
        var editors = IntStream.range(0, 20)
                .mapToObj(i -> company.proved(company.atDesk("Editor" + i, Role.EDITOR)))
                .toList();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = editors.stream()
                    .<Callable<Integer>>map(one -> () -> decide(one, "approve").statusCode())
                    .toList();
            var answers = new ArrayList<Integer>();
            for (var answer : many.invokeAll(tries)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(303, 409).containsOnlyOnce(303);
        }
        assertThat(errands.outcomesOf(errand)).containsExactly("approved " + errand.id());
    }

    @Test
    void aModeratorReadsWhatEditorsDecideAndCannotDecideIt() {
        var karim = company.proved(company.atDesk("Karim", Role.MODERATOR));
        var quarrel = inbox.open(Quarrel.KIND, null, salma, Duration.ofDays(9));

        assertThat(main(karim, "/en/desk/cases/" + errand.id())).contains("id=\"_others\"")
                .doesNotContain("id=\"_decide\"");
        assertThat(decide(karim, "approve").statusCode()).isEqualTo(404);
        assertThat(inbox.now(errand.id())).isEqualTo(errand);
        assertThat(decide(nour, quarrel, "approve").statusCode()).isEqualTo(404);
        assertThat(decide(karim, quarrel, "approve").headers().firstValue("Location"))
                .as("the errand is not for him")
                .hasValue("/en/desk?after=" + quarrel.id());
    }

    @Test
    void aCaseThatIsNotIsNotFound() {
        var nothing = UUID.randomUUID();
        assertThat(nour.get(URI.create("/en/desk/cases/" + nothing)).statusCode()).isEqualTo(404);
        assertThat(
                nour.fillIn("/en/desk", "/en/desk/cases/" + nothing + "/decision", "decision", "approve").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverAskedIsGoneAndTheCaseIsDecidedAllTheSame() {
        company.leave();
        nour = company.proved(company.atDesk("Nour", Role.EDITOR));
        assertThat(decide(nour, "refuse", "refuse", "rules").statusCode()).isEqualTo(303);
        assertThat(inbox.lastNote(errand.id())).startsWith("What this contains");
    }

    private static Organisation draft() {
        return Organisation.draft(UUID.randomUUID(), "loom", Profile
                .named(LocalizedText.of(Language.AR,
                        Map.of(Language.AR, "جمعية النول", Language.EN, "Society of the Loom")))
                .seat(new Country("TN"), null, null)
                .reachedBy(new Contact(Contact.Means.EMAIL, "hello@loom.example.org", Audience.NOBODY))
                .build(), null);
    }

    private HttpResponse<String> decide(Reader editor, String decision, String... fields) {
        return decide(editor, errand, decision, fields);
    }

    private static HttpResponse<String> decide(Reader editor, Case one, String decision, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.add("decision");
        all.add(decision);
        return editor.fillIn("/en/desk", "/en/desk/cases/" + one.id() + "/decision", all.toArray(String[]::new));
    }
}
