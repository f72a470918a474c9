package org.multaqa.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.Person;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Postman;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Salma owns the River, for which Huda writes; Tamer works there too, and asks to join. */
@MallTest
class JoiningTests {

    private static final String LINE = "I teach <b>weaving</b> on Mondays";

    @Autowired
    private Reader visitor;
    @Autowired
    private Company company;
    @Autowired
    private Postman postman;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Memberships memberships;
    @Autowired
    private JoinRequests requests;
    @Autowired
    private Gate gate;
    @Autowired
    private Clock clock;

    private River river;
    private Person salma;
    private Person huda;
    private Person tamer;

    @BeforeEach
    void theRiverHasItsPeople() {
        company.leave();
        river = River.open(organisations, memberships, gate, clock);
        salma = company.member("Salma");
        huda = company.member("Huda");
        tamer = company.member("Tamer");
        river.has(salma, Standing.OWNER);
        river.has(huda, Standing.EDITOR);
    }

    @Test
    void tamerFindsTheWayOnTheKioskAndIsTakenIn() {
        var kiosk = visitor.get("en", "organisations", river.slug).body();
        assertThat(kiosk).contains("href=\"" + river.joining + "\"", "I work there");
        var signIn = visitor.get(URI.create(river.joining)).headers().firstValue("Location").orElseThrow();
        assertThat(signIn).startsWith("/en/sign-in?next=").contains("joining");

        assertThat(ask(LINE).statusCode()).isEqualTo(303);

        assertThat(lettersTo(salma)).singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains(river.id + "/members")
                        .doesNotContain("weaving", "Tamer"));
        assertThat(lettersTo(huda)).isEmpty();
        assertThat(read(salma, river.members)).contains("Tamer", "I teach &lt;b&gt;weaving&lt;/b&gt; on Mondays")
                .doesNotContain("tamer@example.org");
        assertThat(read(salma, "/en/my")).contains(river.members + "#asking");
        assertThat(read(huda, river.members)).doesNotContain("Tamer", "weaving");
        assertThat(act(huda, river.members + "/requests/" + tamer.id() + "/accept").statusCode()).isEqualTo(404);

        assertThat(act(salma, river.members + "/requests/" + tamer.id() + "/accept").statusCode()).isEqualTo(303);

        assertThat(gate.read(Viewer.PROGRAM, () -> memberships.of(tamer.id(), river.id))).get()
                .extracting(Membership::standing)
                .isEqualTo(Standing.EDITOR);
        assertThat(lettersTo(tamer)).hasSize(1);
        assertThat(read(tamer, river.members)).contains("Salma", "Huda", "Tamer");
        assertThat(act(salma, river.members + "/requests/" + tamer.id() + "/accept").statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsRefusedIsToldAndSeesNothing() {
        ask(LINE);
        assertThat(act(salma, river.members + "/requests/" + tamer.id() + "/refuse").statusCode()).isEqualTo(303);
        assertThat(lettersTo(tamer)).hasSize(1);
        assertThat(company.reading(tamer).get(URI.create(river.members)).statusCode()).isEqualTo(404);
        assertThat(read(salma, river.members)).doesNotContain("weaving");
        assertThat(gate.read(Viewer.of(salma.id()), () -> requests.to(river.id))).isEmpty();
    }

    @Test
    void whoAsksTwiceHasAskedOnceAndTheOwnersAreToldOnce() {
        ask(LINE);
        ask("Something else");
        assertThat(read(salma, river.members)).contains("on Mondays").doesNotContain("Something else");
        assertThat(act(tamer, river.joining + "/withdraw").statusCode()).isEqualTo(303);
        ask("Something else");
        assertThat(read(salma, river.members)).contains("Something else");
        assertThat(lettersTo(salma)).hasSize(1);
    }

    @Test
    void tamerTakesItBackFromHisOwnDesk() {
        ask(LINE);
        assertThat(read(tamer, "/en/my")).contains("href=\"" + river.joining + "\"");
        assertThat(read(tamer, river.joining)).contains("on Mondays", river.joining + "/withdraw");
        act(tamer, river.joining + "/withdraw");
        assertThat(read(tamer, "/en/my")).doesNotContain(river.joining);
        assertThat(read(salma, river.members)).doesNotContain("Tamer");
        assertThat(act(salma, river.members + "/requests/" + tamer.id() + "/accept").statusCode()).isEqualTo(404);
        assertThat(lettersTo(salma)).isEmpty();
    }

    @Test
    void aLineThatIsMissingOrTooLongIsToldAndNotLost() {
        assertThat(ask(" ").statusCode()).isEqualTo(422);
        var tooLong = "x".repeat(JoinRequest.LONGEST + 1);
        var answer = ask(tooLong);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#line\"", "value=\"" + tooLong + "\"");
        assertThat(ask("\u202Ereversed").statusCode()).isEqualTo(422);
    }

    @Test
    void nobodyAsksToJoinWhatIsNotOpenOrHasNoPeopleOfItsOwn() {
        var open = gate.read(Viewer.PROGRAM, () -> organisations.withId(river.id)).orElseThrow();
        gate.change(Viewer.PROGRAM, () -> organisations.save(open.goDark()));
        var dark = company.reading(tamer).get(URI.create(river.joining));
        assertThat(dark.statusCode()).isEqualTo(404);
        assertThat(ask(LINE).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> gate.write(Viewer.of(tamer.id()),
                () -> requests.open(new JoinRequest(river.id, tamer.id(), LINE, clock.instant()))))
                .isInstanceOf(DataAccessException.class);

        gate.change(Viewer.PROGRAM, () -> organisations.save(List.of(listing(open))));
        assertThat(ask(LINE).statusCode()).isEqualTo(404);
        assertThat(visitor.get("en", "organisations", river.slug).body()).doesNotContain("I work there");
    }

    @Test
    void whereNobodyCouldAnswerNothingIsAsked() {
        river.hasNoMore(salma);
        assertThat(read(tamer, river.joining)).contains("no owner").doesNotContain("name=\"line\"");
        ask(LINE);
        assertThat(gate.read(Viewer.PROGRAM, () -> requests.to(river.id))).isEmpty();
    }

    @Test
    void nobodyAsksInAnothersName() {
        var rami = company.member("Rami");
        assertThatThrownBy(() -> gate.write(Viewer.of(tamer.id()),
                () -> requests.open(new JoinRequest(river.id, rami.id(), LINE, clock.instant()))))
                .isInstanceOf(DataAccessException.class);
        assertThat(gate.read(Viewer.PROGRAM, () -> requests.to(river.id))).isEmpty();
    }

    private static Organisation listing(Organisation open) {
        return new Organisation(open.id(), open.slug(), open.state(), open.profile(), open.provenance(), null,
                open.confirmedOn(), open.publishedAt());
    }

    private HttpResponse<String> ask(String line) {
        return act(tamer, river.joining, "line", line);
    }

    private HttpResponse<String> act(Person person, String address, String... fields) {
        return company.reading(person).fillIn("/en/my/account", address, fields);
    }

    private String read(Person person, String address) {
        return company.reading(person).get(URI.create(address)).body();
    }

    private List<Postman.Delivered> lettersTo(Person person) {
        return postman.lettersTo(Company.addressOf(person).text())
                .stream()
                .filter(letter -> letter.subject().contains(river.name))
                .toList();
    }
}
