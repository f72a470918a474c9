package org.multaqa.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.stories.Company;
import org.multaqa.stories.Errand;
import org.multaqa.stories.Inbox;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Salma has asked for something; Nour, an editor, asks her back. */
@MallTest
class CasePagesTests {

    @Autowired
    private Company company;
    @Autowired
    private Inbox inbox;
    @Autowired
    private Deciding deciding;
    @Autowired
    private List<Outcomes> outcomes;
    @Autowired
    private Messages messages;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;

    private Reader salma;
    private Viewer nour;
    private Case errand;
    private String page;

    @BeforeEach
    void salmaHasAsked() {
        inbox.empty();
        company.leave();
        var member = company.member("Salma");
        salma = company.reading(member);
        nour = Viewer.atDesk(company.atDesk("Nour", Role.EDITOR).id());
        errand = inbox.open(Errand.KIND, null, member, Duration.ofDays(2));
        page = "/en/my/cases/" + errand.id();
    }

    @Test
    void sheSeesThatItWaits() {
        assertThat(body(salma)).contains("<h1>Errand</h1>", "This waits for our editorial team.")
                .doesNotContain("name=\"answer\"");
    }

    @Test
    void sheReadsTheQuestionAndAnswersIt() {
        deciding.ask(nour, errand.id(), "Which river?");
        assertThat(body(salma))
                .contains("<p class=\"prose\" dir=\"auto\">Which river?</p>", "The editorial team", "name=\"answer\"")
                .doesNotContain("Nour");

        assertThat(salma.fillIn(page, page + "/answer", "answer", "النيل").statusCode()).isEqualTo(303);

        assertThat(inbox.lastNote(errand.id())).isEqualTo("النيل");
        assertThat(inbox.now(errand.id()).state()).isEqualTo(Case.State.OPEN);
        assertThat(inbox.now(errand.id()).waitingSince()).as("from now on").isAfter(errand.waitingSince());
    }

    @Test
    void anEmptyAnswerIsNone() {
        deciding.ask(nour, errand.id(), "Which river?");
        assertThat(salma.fillIn(page, page + "/answer", "answer", " ").statusCode()).isEqualTo(422);
        assertThat(salma.fillIn(page, page + "/answer", "answer", "w".repeat(Note.LONGEST + 1)).body())
                .contains("w".repeat(Note.LONGEST + 1), "href=\"#answer\"");
        assertThat(inbox.now(errand.id()).state()).isEqualTo(Case.State.ASKED);
    }

    @Test
    void whatWasNotAskedIsNotAnswered() {
        assertThat(salma.fillIn(page, page + "/answer", "answer", "The Nile").statusCode()).isEqualTo(409);
        assertThat(inbox.now(errand.id())).isEqualTo(errand);
    }

    @Test
    void sheReadsWhyItWasRefusedAndCannotTakeItBackAnyMore() {
        deciding.refuse(nour, errand.id(), "Not this year.");
        assertThat(body(salma)).contains("Not this year.", "refused").doesNotContain("/withdrawal");
        assertThat(salma.fillIn(page, page + "/withdrawal").statusCode()).isEqualTo(409);
        assertThat(inbox.now(errand.id()).state()).isEqualTo(Case.State.REFUSED);
    }

    /** PostgreSQL says so too: whoever asked opens nothing again that is decided, whatever the program asks of it. */
    @Test
    void whatIsDecidedStaysDecided() {
        deciding.refuse(nour, errand.id(), "Not this year.");
        assertThat(gate.write(Viewer.of(Company.idOf("Salma")), () -> jdbc
                .sql("update cases set state = 'open', decided_at = null where id = ?")
                .param(errand.id())
                .update())).isZero();
    }

    @Test
    void sheTakesItBackAndTheDeskDecidesNoMore() {
        assertThat(salma.fillIn(page, page + "/withdrawal").statusCode()).isEqualTo(303);
        assertThat(inbox.now(errand.id()).state()).isEqualTo(Case.State.WITHDRAWN);
        assertThat(deciding.approve(nour, errand.id())).isEqualTo(Deciding.Result.TOO_LATE);
    }

    @Test
    void nobodyElseSeesItNotEvenTheTeamOnThisPage() {
        var hoda = company.reading(company.member("Hoda"));
        var team = company.proved(company.atDesk("Leila", Role.values()));
        for (var other : List.of(hoda, team)) {
            assertThat(other.get(URI.create(page)).statusCode()).isEqualTo(404);
            assertThat(other.fillIn("/en/about", page + "/withdrawal").statusCode()).isEqualTo(404);
            assertThat(other.fillIn("/en/about", page + "/answer", "answer", "The Nile").statusCode()).isEqualTo(404);
        }
        assertThat(inbox.now(errand.id())).isEqualTo(errand);
    }

    @Test
    void nobodyDecidesWithoutASecondFactorOrARole() {
        assertThat(deciding.approve(Viewer.of(Company.idOf("Nour")), errand.id())).isEqualTo(Deciding.Result.MISSING);
        Person karim = company.atDesk("Karim", Role.MODERATOR);
        assertThat(deciding.approve(Viewer.atDesk(karim.id()), errand.id())).isEqualTo(Deciding.Result.MISSING);
        assertThat(inbox.now(errand.id())).isEqualTo(errand);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindAndStateHasItsWords(Language language) {
        var keys = messages.keys(language);
        assertThat(outcomes).isNotEmpty()
                .allSatisfy(outcome -> assertThat(keys)
                        .contains("cases.kind." + outcome.kind(), "cases.asks." + outcome.kind()));
        for (var state : Case.State.values()) {
            assertThat(keys).contains("cases.state." + state.name().toLowerCase(Locale.ROOT));
        }
    }

    private String body(Reader reader) {
        var answer = reader.get(URI.create(page));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
