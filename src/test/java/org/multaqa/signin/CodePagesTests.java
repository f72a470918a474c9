package org.multaqa.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

/** Nour, who is new at the desk, sets up her authenticator app and signs in with it. */
@MallTest
class CodePagesTests {

    private static final String PASSWORD = "four looms by the river";
    private static final Pattern SECRET = Pattern.compile("secret=([A-Z2-7]+)");
    private static final Pattern CODE = Pattern.compile("<li><bdi class=\"code\">([a-z0-9-]+)</bdi>");

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

    private Person nour;

    @BeforeEach
    void nourIsNew() {
        company.leave();
        nour = company.atDesk("Nour", Role.EDITOR);
        var hash = passwords.hash(PASSWORD);
        gate.change(Viewer.DOORKEEPER, () -> passwords.keep(nour.id(), hash, Instant.EPOCH));
    }

    @Test
    void theAppThatSheSetsUpOpensTheDeskToHer() {
        var here = visitor.after(signIn(""));
        var set = setUp(here);
        assertThat(set.statusCode()).isEqualTo(200);
        assertThat(CODE.matcher(set.body()).results()).hasSize(10);
        var proved = visitor.after(set);
        assertThat(proved.get(URI.create("/en/desk/ranking")).statusCode()).isEqualTo(200);
        assertThat(here.get(URI.create("/en/desk/ranking")).headers().firstValue("Location").orElseThrow())
                .as("her session before it was proved")
                .startsWith("/en/sign-in");
    }

    @Test
    void withoutItsCodeSheIsAVisitorEverywhere() {
        setUp(visitor.after(signIn("")));
        var half = signIn("/en/desk/ranking");
        assertThat(half.headers().firstValue("Location")).hasValue("/en/sign-in/code?next=%2Fen%2Fdesk%2Franking");
        var here = visitor.after(half);
        assertThat(here.get(URI.create("/en/about")).body()).contains("/en/sign-in").doesNotContain("/en/my\"");
        assertThat(here.get(URI.create("/en/my/account")).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/en/sign-in/code"));
        var wrong = here.fillIn("/en/sign-in/code", "/en/sign-in/code", "code", "000000");
        assertThat(wrong.statusCode()).isEqualTo(422);
    }

    @Test
    void aCodeOnPaperLetsHerInOnceWhoeverTriesItAtTheSameMoment() throws Exception {
        var codes = CODE.matcher(setUp(visitor.after(signIn(""))).body()).results().map(code -> code.group(1)).toList();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var browsers = IntStream.range(0, 10).mapToObj(i -> visitor.after(signIn("/en/about"))).toList();
            var tries = browsers.stream()
                    .<Callable<Integer>>map(here -> () -> here
                            .fillIn("/en/sign-in/code", "/en/sign-in/code", "code", codes.getFirst())
                            .statusCode())
                    .toList();
            var answers = many.invokeAll(tries).stream().map(CodePagesTests::answer).toList();
            assertThat(answers.stream().filter(status -> status == 303)).hasSize(1);
        }
    }

    @Test
    void aCodeOfTheAppIsTakenOnce() {
        var secret = new TimedCodes(gate.write(Viewer.DOORKEEPER, () -> authenticators.offer(nour.id())).orElseThrow());
        var now = clock.instant();
        assertThat(gate.write(Viewer.DOORKEEPER, () -> authenticators.confirm(nour.id(), secret.at(now), now)))
                .isTrue();
        var next = now.plusSeconds(30);
        var code = secret.at(next);
        assertThat(List.of(taken(code, next), taken(code, next))).containsExactly(true, false);
        assertThat(taken(secret.at(now), next)).as("an older one than was taken last").isFalse();
    }

    @Test
    void aCodeMayBeTypedInArabicDigits() {
        var codes = new TimedCodes("12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        // RFC 6238, appendix B, cut to six digits.
        assertThat(codes.at(Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(codes.step("٢٨٧ ٠٨٢", Instant.ofEpochSecond(59))).hasValue(1);
        assertThat(codes.step("287083", Instant.ofEpochSecond(59))).isEmpty();
    }

    private boolean taken(String code, Instant when) {
        return gate.write(Viewer.DOORKEEPER, () -> authenticators.takes(nour.id(), code, when));
    }

    private HttpResponse<String> setUp(Reader here) {
        var secret = SECRET.matcher(here.get(URI.create("/en/my/account/authenticator")).body());
        assertThat(secret.find()).isTrue();
        var code = new TimedCodes(Base32.decode(secret.group(1))).at(clock.instant());
        return here.fillIn("/en/my/account/authenticator", "/en/my/account/authenticator", "code", code);
    }

    private HttpResponse<String> signIn(String next) {
        return visitor.post("/en/sign-in", "email", "nour@example.org", "password", PASSWORD, "next", next);
    }

    private static int answer(java.util.concurrent.Future<Integer> status) {
        try {
            return status.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
