package org.multaqa.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.Person;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.jobs.Job;
import org.multaqa.mail.Outbox;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Salma has forgotten her password. */
@MallTest
class NewPasswordPagesTests {

    private static final String SALMAS = "salma@example.org";
    private static final String BEFORE = "three looms on the Nile";
    private static final String NEW = "ستة أنوال ونهر واحد";

    @Autowired
    private Company company;
    @Autowired
    private Reader visitor;
    @Autowired
    private Passwords passwords;
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
    void salmaHadAPassword() {
        company.leave();
        salma = company.member("Salma");
        var hash = passwords.hash(BEFORE);
        gate.change(Viewer.DOORKEEPER, () -> passwords.keep(salma.id(), hash, Instant.EPOCH));
        mail = new Letterbox(jobs, outbox, clock.instant());
    }

    @Test
    void sheChoosesAnotherAndIsIn() {
        var answer = visitor.post(asked(), "new", NEW);
        assertThat(answer.headers().firstValue("Location")).hasValue("/ar/my");
        assertThat(visitor.after(answer).get(URI.create("/ar/about")).body()).contains("/ar/sign-out");
        assertThat(signIn(BEFORE)).isEqualTo(422);
        assertThat(signIn(NEW)).isEqualTo(303);
    }

    @Test
    void allHerSessionsEnd() {
        var elsewhere = company.reading(salma);
        visitor.post(asked(), "new", NEW);
        assertThat(elsewhere.get(URI.create("/ar/about")).body()).doesNotContain("/ar/sign-out");
    }

    @Test
    void sheIsToldByAMail() {
        var link = asked();
        visitor.post(link, "new", NEW);
        assertThat(mail.letters(SALMAS, clock.instant())).hasSize(2)
                .anySatisfy(letter -> assertThat(letter).contains("تغيّرت كلمة مرورك")
                        .doesNotContain(link)
                        .doesNotContain(NEW));
    }

    @Test
    void aPasswordThatWillNotDoDoesNotUseTheLinkUp() {
        var link = asked();
        assertThat(visitor.post(link, "new", "short").statusCode()).isEqualTo(422);
        assertThat(visitor.post(link, "new", NEW).statusCode()).isEqualTo(303);
        assertThat(visitor.post(link, "new", NEW).statusCode()).isEqualTo(404);
    }

    @Test
    void herOtherLinksEndWithIt() {
        var first = asked();
        visitor.post("/ar/sign-in/password", "email", SALMAS);
        var second = mail.letters(SALMAS, clock.instant())
                .stream()
                .map(letter -> Letterbox.path(letter).orElseThrow().getPath())
                .filter(path -> !path.equals(first))
                .findFirst()
                .orElseThrow();
        visitor.post(second, "new", NEW);
        assertThat(visitor.get(URI.create(first)).statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasAnAuthenticatorAppIsAskedForItsCode() {
        gate.change(Viewer.DOORKEEPER, () -> authenticators.give(salma.id(), new byte[20], Instant.EPOCH));
        assertThat(visitor.post(asked(), "new", NEW).headers().firstValue("Location")).hasValue("/ar/sign-in/code");
    }

    private String asked() {
        visitor.post("/ar/sign-in/password", "email", SALMAS);
        return mail.link(SALMAS, clock.instant()).getPath();
    }

    private int signIn(String password) {
        return visitor.post("/ar/sign-in", "email", SALMAS, "password", password).statusCode();
    }
}
