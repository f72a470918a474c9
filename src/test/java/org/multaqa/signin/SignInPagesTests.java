package org.multaqa.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.accounts.Sessions;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Salma has an account and a password; Nour is of the team besides. */
@MallTest
class SignInPagesTests {

    private static final String PASSWORD = "ثلاثة أنوال على النيل";

    @Autowired
    private Company company;
    @Autowired
    private Reader visitor;
    @Autowired
    private Passwords passwords;
    @Autowired
    private People people;
    @Autowired
    private Sessions sessions;
    @Autowired
    private Gate gate;

    private Person salma;

    @BeforeEach
    void salmaHasAPassword() {
        company.leave();
        salma = company.member("Salma");
        var hash = passwords.hash(PASSWORD);
        gate.change(Viewer.DOORKEEPER, () -> passwords.keep(salma.id(), hash, Instant.EPOCH));
    }

    @Test
    void salmaSignsInAndIsLedToWhereSheWantedToGo() {
        var asked = visitor.get(URI.create("/ar/my/account?tab=sessions"));
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location"))
                .hasValue("/ar/sign-in?next=%2Far%2Fmy%2Faccount%3Ftab%3Dsessions");

        var answer = signIn("SALMA@example.org ", PASSWORD, "/ar/my/account?tab=sessions");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/ar/my/account?tab=sessions");
        assertThat(visitor.after(answer).get(URI.create("/ar/about")).body()).contains("/ar/sign-out");
    }

    @Test
    void herCookieIsForThisMallAloneAndForNoScript() {
        assertThat(signIn("salma@example.org", PASSWORD, "").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("session=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain", "Max-Age"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "/ar//evil.example",
            "/ar/x\r\nSet-Cookie: a=b", "javascript:alert(1)", "/de/organisations", "/ar/%0d%0ax: y"})
    void nobodyIsLedOutOfTheMall(String next) {
        var location = signIn("salma@example.org", PASSWORD, next).headers().firstValue("Location").orElseThrow();
        assertThat(location).matches("/ar/(my|%0d%0ax: y)|/ar/%0d%0ax:.*");
        assertThat(location).doesNotContain("evil");
    }

    @Test
    void whoIsWrongHearsNoMoreThanThatWhetherOrNotThereIsAnAccount() {
        var known = signIn("salma@example.org", "not her password", "");
        var unknown = signIn("nobody@example.org", "not her password", "");
        assertThat(known.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).isEqualTo(known.body().replace("salma@", "nobody@"));
        assertThat(unknown.headers().map().keySet()).isEqualTo(known.headers().map().keySet());
    }

    @Test
    void whatWasTypedIsKeptButThePassword() {
        assertThat(signIn("salma@example.org", "Secret words of hers", "").body())
                .contains("value=\"salma@example.org\"")
                .doesNotContain("Secret words of hers");
    }

    @Test
    void signingOutEndsTheSessionForWhoeverHasItsCookie() {
        var here = visitor.after(signIn("salma@example.org", PASSWORD, ""));
        assertThat(here.fillIn("/ar/about", "/ar/sign-out").statusCode()).isEqualTo(303);
        assertThat(here.get(URI.create("/ar/about")).body()).contains("/ar/sign-in");
        assertThat(here.get(URI.create("/ar/my")).statusCode()).isEqualTo(303);
    }

    @Test
    void noOtherSiteSendsAFormInHerName() {
        var here = visitor.after(signIn("salma@example.org", PASSWORD, ""));
        var answer = here.post("/ar/sign-out");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("هذه الاستمارة من جلسة أخرى");
        assertThat(here.get(URI.create("/ar/about")).body()).contains("/ar/sign-out");
    }

    @Test
    void whoIsSuspendedIsAVisitorFromTheNextRequestOn() {
        var here = company.reading(salma);
        assertThat(here.get(URI.create("/en/about")).body()).contains("/en/sign-out");
        gate.change(Viewer.PROGRAM, () -> people.save(new Person(salma.id(), salma.name(), salma.language(),
                salma.zone(), salma.joinedAt(), Instant.EPOCH)));
        assertThat(here.get(URI.create("/en/about")).body()).doesNotContain("/en/sign-out");
        assertThat(signIn("salma@example.org", PASSWORD, "").statusCode()).isEqualTo(422);
    }

    @Test
    void theDeskIsNotThereForAMemberAndAsksTheTeamForASecondFactor() {
        assertThat(company.proved(salma).get(URI.create("/en/desk/ranking")).statusCode()).isEqualTo(404);
        var nour = company.atDesk("Nour", Role.EDITOR);
        assertThat(company.reading(nour).get(URI.create("/en/desk/ranking")).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/en/my/account/authenticator?next="));
        assertThat(company.proved(nour).get(URI.create("/en/desk/ranking")).statusCode()).isEqualTo(200);
    }

    @Test
    void whereThereIsNoSampleThePageNamesNobody() {
        assertThat(visitor.get(URI.create("/en/sign-in")).body()).doesNotContain("id=\"_open\"", "sample.example");
    }

    private HttpResponse<String> signIn(String email, String password, String next) {
        return visitor.post("/ar/sign-in", "email", email, "password", password, "next", next);
    }
}
