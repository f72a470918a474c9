package org.multaqa.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Token;
import org.multaqa.accounts.Tokens;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.jobs.Job;
import org.multaqa.mail.Outbox;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Salma has an account and no password: she signs in by a link in a mail. */
@MallTest
class LinkPagesTests {

    private static final String SALMAS = "salma@example.org";

    @Autowired
    private Company company;
    @Autowired
    private Reader visitor;
    @Autowired
    private People people;
    @Autowired
    private Tokens tokens;
    @Autowired
    private Authenticators authenticators;
    @Autowired
    private Gate gate;
    @Autowired
    private Clock clock;
    @Autowired
    private List<Job> jobs;
    @Autowired
    private Outbox outbox;

    private Letterbox mail;
    private Person salma;

    @BeforeEach
    void salmaHasNoPassword() {
        company.leave();
        salma = company.member("Salma");
        mail = new Letterbox(jobs, outbox, clock.instant());
    }

    @Test
    void theLinkLetsHerInAndLeadsToWhereSheWantedToGo() {
        visitor.post("/en/sign-in/link", "email", " SALMA@example.org", "next", "/en/my/account?tab=sessions");
        var link = mail.link(SALMAS, clock.instant());

        var page = visitor.get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Salma", "value=\"/en/my/account\"");
        assertThat(page.headers().allValues("set-cookie")).isEmpty();

        var answer = visitor.post(link.getPath(), "next", "/en/my/account");
        assertThat(answer.headers().firstValue("Location")).hasValue("/en/my/account");
        assertThat(visitor.after(answer).get(URI.create("/en/about")).body()).contains("/en/sign-out");
    }

    @Test
    void whateverOpensItBeforeHerChangesNothing() {
        var link = asked();
        for (int i = 0; i < 3; i++) {
            assertThat(visitor.get(link).statusCode()).isEqualTo(200);
        }
        assertThat(visitor.post(link.getPath()).statusCode()).isEqualTo(303);
    }

    @Test
    void ofTwentyWhoPressItsButtonAtOnceOneIsIn() throws Exception {
        var link = asked().getPath();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> press = () -> visitor.post(link).statusCode();
            var answers = many.invokeAll(Collections.nCopies(20, press))
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).filteredOn(status -> status == 303).hasSize(1);
            assertThat(answers).filteredOn(status -> status == 404).hasSize(19);
        }
    }

    @Test
    void oneThatWasUsedOrHasEndedIsAnsweredAsOneThatNeverWas() {
        var used = asked().getPath();
        visitor.post(used);
        var ended = made(salma, clock.instant().minus(Duration.ofMinutes(16)));
        var never = visitor.get(URI.create("/en/sign-in/link/never"));
        assertThat(never.statusCode()).isEqualTo(404);
        assertThat(never.body()).contains("This link opens nothing", "/en/sign-in/link\"");
        for (var link : List.of(used, ended)) {
            assertThat(alike(visitor.get(URI.create(link)), link)).isEqualTo(alike(never, "/en/sign-in/link/never"));
            assertThat(alike(visitor.post(link), link)).isEqualTo(alike(never, "/en/sign-in/link/never"));
        }
    }

    @Test
    void itEndsAfterAQuarterOfAnHour() {
        var late = made(salma, clock.instant().minus(Duration.ofMinutes(16)));
        var inTime = made(salma, clock.instant().minus(Duration.ofMinutes(14)));
        assertThat(visitor.post(late).statusCode()).isEqualTo(404);
        assertThat(visitor.post(inTime).statusCode()).isEqualTo(303);
    }

    @Test
    void whatCouldNotBeSentInTimeIsNotSent() {
        ask();
        assertThat(mail.letters(SALMAS, clock.instant().plus(Duration.ofMinutes(16)))).isEmpty();
        assertThat(mail.letters(SALMAS, clock.instant())).isEmpty();
    }

    @Test
    void toAnAddressWithoutAnAccountNothingIsSent() {
        visitor.post("/en/sign-in/link", "email", "nobody@example.org");
        assertThat(mail.letters("nobody@example.org", clock.instant())).isEmpty();
    }

    @Test
    void whoIsKeptOutGetsNoLinkAndComesInByNone() {
        var link = made(salma, clock.instant());
        gate.change(Viewer.PROGRAM, () -> people.save(new Person(salma.id(), salma.name(), salma.language(),
                salma.zone(), salma.joinedAt(), Instant.EPOCH)));
        ask();
        assertThat(mail.letters(SALMAS, clock.instant())).isEmpty();
        assertThat(visitor.post(link).statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkToAnAddressThatIsNoLongerHersOpensNothing() {
        var link = made(salma, clock.instant());
        gate.change(Viewer.DOORKEEPER,
                () -> people.move(salma.id(), new EmailAddress("s@example.org"), clock.instant()));
        assertThat(visitor.post(link).statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasAnAuthenticatorAppIsAskedForItsCode() {
        gate.change(Viewer.DOORKEEPER, () -> authenticators.give(salma.id(), new byte[20], Instant.EPOCH));
        var answer = visitor.post(made(salma, clock.instant()));
        assertThat(answer.headers().firstValue("Location")).hasValue("/en/sign-in/code");
        assertThat(visitor.after(answer).get(URI.create("/en/my/account")).statusCode()).isEqualTo(303);
    }

    @Test
    void aLinkOfOnePurposeServesNoOther() {
        var link = made(salma, clock.instant()).substring("/en/sign-in/link/".length());
        for (var other : List.of("/en/sign-in/password/", "/en/sign-in/new/", "/en/sign-in/administrator/")) {
            assertThat(visitor.get(URI.create(other + link)).statusCode()).as(other).isEqualTo(404);
        }
    }

    @Test
    void whatIsNoAddressIsSentBack() {
        var answer = visitor.post("/en/sign-in/link", "email", "salma at example");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"salma at example\"", "Write an e-mail address");
    }

    private URI asked() {
        ask();
        return mail.link(SALMAS, clock.instant());
    }

    private void ask() {
        visitor.post("/en/sign-in/link", "email", SALMAS);
    }

    /** A link of hers, made then. */
    private String made(Person person, Instant when) {
        return "/en/sign-in/link/" + gate.write(Viewer.DOORKEEPER, () -> tokens.make(Errand.LINK.purpose(),
                new Token(person.id(), Company.addressOf(person), null), when)).text();
    }

    private static String alike(HttpResponse<String> answer, String link) {
        return answer.statusCode() + answer.body().replace(link.substring("/en".length()), "*");
    }
}
