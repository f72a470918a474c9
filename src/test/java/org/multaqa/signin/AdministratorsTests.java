package org.multaqa.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Role;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Huda runs the mall's machine; Salma has an account. */
@MallTest
class AdministratorsTests {

    private static final EmailAddress HUDAS = new EmailAddress("huda@example.org");
    private static final String PASSWORD = "three looms on the Nile";

    @Autowired
    private Administrators administrators;
    @Autowired
    private Company company;
    @Autowired
    private Reader visitor;
    @Autowired
    private People people;
    @Autowired
    private DeskRoles roles;
    @Autowired
    private Gate gate;

    @BeforeEach
    void nobodyIsThere() {
        company.leave();
    }

    @Test
    void theLinkOfTheCommandLeadsToANamePasswordAndApp() {
        var link = path(administrators.name(HUDAS, Language.AR));
        assertThat(visitor.get(URI.create(link)).body()).doesNotContain("name=\"email\"");
        var answer = follow(link);
        assertThat(answer.headers().firstValue("Location")).hasValue("/ar/my/account/authenticator");
        assertThat(visitor.after(answer).get(URI.create("/ar/my/account/authenticator")).statusCode()).isEqualTo(200);
        assertThat(rolesOf(HUDAS)).containsExactly(Role.ADMINISTRATOR);
        assertThat(follow(link).statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasAnAccountKeepsItAndIsSignedInNowhereElse() {
        var salma = company.member("Salma");
        var elsewhere = company.reading(salma);
        var link = path(administrators.name(Company.addressOf(salma), Language.AR));
        assertThat(visitor.get(URI.create(link)).body()).contains("value=\"Salma\"");
        follow(link);
        assertThat(elsewhere.get(URI.create("/ar/about")).body()).doesNotContain("/ar/sign-out");
        assertThat(rolesOf(Company.addressOf(salma))).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void ofTwentyWhoFollowTheFirstLinkAtOnceOneIsTheFirst() throws Exception {
        var link = path(administrators.first().orElseThrow());
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> press = () -> follow(link).statusCode();
            assertThat(many.invokeAll(Collections.nCopies(20, press)).stream().map(answer -> answer.resultNow()))
                    .filteredOn(status -> status == 303)
                    .hasSize(1);
        }
        assertThat(rolesOf(HUDAS)).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void eachStartMakesAnotherLinkAndTheOneBeforeOpensNothing() {
        var before = path(administrators.first().orElseThrow());
        var now = path(administrators.first().orElseThrow());
        assertThat(visitor.get(URI.create(before)).statusCode()).isEqualTo(404);
        assertThat(visitor.get(URI.create(now)).statusCode()).isEqualTo(200);
    }

    @Test
    void whereThereIsAnAdministratorThereIsNoFirstOne() {
        var before = path(administrators.first().orElseThrow());
        administrators.name(HUDAS, Language.EN);
        assertThat(visitor.get(URI.create(before)).statusCode()).isEqualTo(404);
        assertThat(follow(before).statusCode()).isEqualTo(404);
        assertThat(administrators.first()).isEmpty();
    }

    private HttpResponse<String> follow(String link) {
        return visitor.post(link, "email", HUDAS.text(), "name", "هدى", "language", "ar", "zone", "Africa/Tunis",
                "new", PASSWORD);
    }

    private Set<Role> rolesOf(EmailAddress address) {
        return gate.read(Viewer.PROGRAM, () -> roles.of(people.withAddress(address).orElseThrow().id()));
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }
}
