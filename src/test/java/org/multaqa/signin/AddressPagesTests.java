package org.multaqa.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.jobs.Job;
import org.multaqa.mail.Outbox;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Salma has another mailbox from now on; Karim has one that she might try. */
@MallTest
class AddressPagesTests {

    private static final String PAGE = "/en/my/account/email";
    private static final String OLD = "salma@example.org";
    private static final String NEW = "salma@looms.example";

    @Autowired
    private Company company;
    @Autowired
    private People people;
    @Autowired
    private Passwords passwords;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private List<Job> jobs;
    @Autowired
    private Outbox outbox;

    private Letterbox mail;
    private Person salma;
    private Reader here;

    @BeforeEach
    void salmaIsSignedIn() {
        company.leave();
        salma = company.member("Salma");
        here = company.reading(salma);
        mail = new Letterbox(jobs, outbox, clock.instant());
    }

    @Test
    void theNewOneCountsWhenItsLinkWasFollowedAndTheOldOneHearsOfIt() {
        ask(NEW);
        assertThat(address()).isEqualTo(OLD);
        var link = mail.link(NEW, clock.instant()).getPath();
        assertThat(here.get(URI.create(link)).body()).contains(NEW);
        assertThat(address()).isEqualTo(OLD);

        assertThat(here.fillIn(link, link).headers().firstValue("Location")).hasValue(PAGE + "?saved");

        assertThat(address()).isEqualTo(NEW);
        assertThat(mail.letters(OLD, clock.instant())).singleElement()
                .satisfies(letter -> assertThat(letter).contains("تغيّر عنوانك").doesNotContain(NEW));
        assertThat(here.fillIn(PAGE, link).statusCode()).isEqualTo(404);
    }

    @Test
    void theLinkIsForNobodyButHer() {
        ask(NEW);
        var link = mail.link(NEW, clock.instant()).getPath();
        var karim = company.reading(company.member("Karim"));
        assertThat(karim.get(URI.create(link)).statusCode()).isEqualTo(404);
        assertThat(karim.fillIn(PAGE, link).statusCode()).isEqualTo(404);
        assertThat(here.fillIn(link, link).statusCode()).isEqualTo(303);
    }

    @Test
    void sheDoesNotLearnThatTheAddressIsKarims() {
        company.member("Karim");
        var taken = ask("karim@example.org");
        var free = ask("basma@example.org");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(plain(taken).replace("karim@", "basma@")).isEqualTo(plain(free));
        assertThat(taken.headers().map().keySet()).isEqualTo(free.headers().map().keySet());
        assertThat(mail.letters("karim@example.org", clock.instant())).isEmpty();
        assertThat(mail.letters("basma@example.org", clock.instant())).hasSize(1);
    }

    @Test
    void anAddressThatWasTakenMeanwhileStaysWithItsAccount() {
        ask("karim@example.org");
        var link = mail.link("karim@example.org", clock.instant()).getPath();
        company.member("Karim");
        assertThat(here.fillIn(link, link).statusCode()).isEqualTo(404);
        assertThat(address()).isEqualTo(OLD);
    }

    @Test
    void aSessionThatWasLeftOpenDoesNotSuffice() {
        lastHour();
        assertThat(here.get(URI.create(PAGE)).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/en/sign-in?again=1"));
        assertThat(here.fillIn("/en/my/account", PAGE, "email", NEW).statusCode()).isEqualTo(303);
        assertThat(mail.letters(NEW, clock.instant())).isEmpty();
    }

    @Test
    void butThePasswordDoes() {
        var hash = passwords.hash("three looms on the Nile");
        gate.change(Viewer.DOORKEEPER, () -> passwords.keep(salma.id(), hash, Instant.EPOCH));
        lastHour();
        assertThat(here.fillIn(PAGE, PAGE, "email", NEW, "current", "a guess").statusCode()).isEqualTo(422);
        assertThat(mail.letters(NEW, clock.instant())).isEmpty();
        here.fillIn(PAGE, PAGE, "email", NEW, "current", "three looms on the Nile");
        assertThat(mail.letters(NEW, clock.instant())).hasSize(1);
    }

    private HttpResponse<String> ask(String address) {
        return here.fillIn(PAGE, PAGE, "email", address);
    }

    private void lastHour() {
        gate.change(Viewer.PROGRAM, () -> jdbc.sql("update sessions set begun_at = ? where person = ?")
                .params(clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC), salma.id())
                .update());
    }

    private String address() {
        return gate.read(Viewer.PROGRAM, () -> people.addressOf(salma.id())).map(EmailAddress::text).orElse("");
    }

    private static String plain(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
