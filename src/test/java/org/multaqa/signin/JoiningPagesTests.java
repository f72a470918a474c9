package org.multaqa.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.jobs.Job;
import org.multaqa.language.Language;
import org.multaqa.mail.Outbox;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Karim wants an account; Salma has forgotten that she has one. */
@MallTest
class JoiningPagesTests {

    private static final String KARIMS = "karim@example.org";
    private static final String PASSWORD = "three looms on the Nile";

    @Autowired
    private Company company;
    @Autowired
    private Reader visitor;
    @Autowired
    private People people;
    @Autowired
    private Gate gate;
    @Autowired
    private Clock clock;
    @Autowired
    private List<Job> jobs;
    @Autowired
    private Outbox outbox;

    private Letterbox mail;

    @BeforeEach
    void karimIsNew() {
        company.leave();
        mail = new Letterbox(jobs, outbox, clock.instant());
    }

    @Test
    void karimHasAnAccountAndIsIn() {
        var answer = visitor.post(asked(), "name", "كريم", "language", "ar", "zone", "Africa/Tunis", "new", PASSWORD);
        assertThat(answer.headers().firstValue("Location")).hasValue("/ar/my");
        assertThat(visitor.after(answer).get(URI.create("/ar/about")).body()).contains("/ar/sign-out");
        assertThat(karim()).extracting(Person::name, Person::language, Person::zone)
                .containsExactly("كريم", Language.AR, ZoneId.of("Africa/Tunis"));
        assertThat(visitor.post("/ar/sign-in", "email", KARIMS, "password", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void heNeedsNoPassword() {
        assertThat(join(asked()).statusCode()).isEqualTo(303);
        assertThat(visitor.post("/ar/sign-in", "email", KARIMS, "password", "").statusCode()).isEqualTo(422);
    }

    @Test
    void hisLanguageAndItsUsualClockAreChosenForHim() {
        visitor.post("/fr/sign-in/new", "email", KARIMS);
        assertThat(visitor.get(mail.link(KARIMS, clock.instant())).body())
                .contains("<option value=\"fr\" lang=\"fr\" selected>", "<option selected>Europe/Paris</option>");
    }

    @Test
    void whatIsWrongIsSaidAndTheLinkIsNotUsedUp() {
        var link = asked();
        var answer = visitor.post(link, "name", "<b>", "language", "de", "zone", "Mars/Base", "new", "short");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("name-error", "new-error", "href=\"#language\"", "href=\"#zone\"");
        assertThat(join(link).statusCode()).isEqualTo(303);
    }

    @Test
    void ofTwentyWhoPressTheButtonAtOnceOneJoins() throws Exception {
        var link = asked();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> press = () -> join(link).statusCode();
            assertThat(many.invokeAll(Collections.nCopies(20, press)).stream().map(answer -> answer.resultNow()))
                    .filteredOn(status -> status == 303)
                    .hasSize(1);
        }
    }

    @Test
    void aSecondLinkMakesNoSecondAccount() {
        var first = asked();
        visitor.post("/ar/sign-in/new", "email", KARIMS);
        var second = mail.letters(KARIMS, clock.instant())
                .stream()
                .map(letter -> Letterbox.path(letter).orElseThrow().getPath())
                .filter(path -> !path.equals(first))
                .findFirst()
                .orElseThrow();
        join(first);
        var karim = karim();
        assertThat(join(second).statusCode()).isEqualTo(404);
        assertThat(karim()).isEqualTo(karim);
    }

    @Test
    void salmaHearsFromTheLetterAloneThatSheHasOne() {
        company.member("Salma");
        visitor.post("/en/sign-in/new", "email", "salma@example.org");
        assertThat(mail.letters("salma@example.org", clock.instant())).singleElement()
                .satisfies(letter -> assertThat(letter).contains("You have an account already", "/en/sign-in/link/")
                        .doesNotContain("/en/sign-in/new/"));
    }

    private String asked() {
        visitor.post("/ar/sign-in/new", "email", KARIMS);
        return mail.link(KARIMS, clock.instant()).getPath();
    }

    private java.net.http.HttpResponse<String> join(String link) {
        return visitor.post(link, "name", "كريم", "language", "ar", "zone", "Africa/Tunis", "new", "");
    }

    private Person karim() {
        return gate.read(Viewer.PROGRAM, () -> people.withAddress(new EmailAddress(KARIMS))).orElseThrow();
    }
}
