package org.multaqa.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.cases.Case;
import org.multaqa.cases.Cases;
import org.multaqa.cases.Deciding;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.membership.Memberships;
import org.multaqa.organisations.Organisations;
import org.multaqa.search.Search;
import org.multaqa.stories.Company;
import org.multaqa.stories.Inbox;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Postman;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Street;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

/** Layla registers the weavers of her town, where the street's organisations are listed already. */
@MallTest
class RegisteringTests {

    private static final String NAME = "نسّاجات أخميم";

    @Autowired
    private Reader layla;
    @Autowired
    private Inbox inbox;
    @Autowired
    private Street street;
    @Autowired
    private Company company;
    @Autowired
    private Postman postman;
    @Autowired
    private Deciding deciding;
    @Autowired
    private Cases cases;
    @Autowired
    private People people;
    @Autowired
    private Memberships memberships;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Search search;
    @Autowired
    private Gate gate;

    private String address;

    @BeforeEach
    void nobodyElseIsHere() {
        street.open();
        inbox.empty();
        company.leave();
        address = "layla" + UUID.randomUUID() + "@weavers.example.org";
    }

    @Test
    void whatIsLikeWhatSheTypesIsShownFirst() {
        var answer = layla.post("/ar/join", "name", "Nahr Al Hayat", "country", "eg", "website", "");
        var likely = location(answer);
        assertThat(likely).endsWith("/likely");
        assertThat(layla.get(URI.create(likely)).body()).contains("جمعية نهر الحياة",
                "href=\"" + likely.replace("/likely", "") + "\"");
    }

    @Test
    void whatSheSavesIsThereWhenSheComesBackWithTheLink() {
        var form = begin();
        var saved = layla.post(form + "/draft", "summary", "نول <b>واحد</b>", "topics-sent", "1", "topics", "women");
        assertThat(location(saved)).isEqualTo(form + "?saved");
        var page = layla.get(URI.create(form)).body();
        assertThat(page).contains("value=\"نول &lt;b>واحد&lt;/b>\"", "value=\"women\" checked");
        assertThat(layla.get(URI.create("/ar/join/" + "x".repeat(43))).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsMissingIsToldAndNothingThatSheTypedIsLost() {
        var form = begin();
        var answer = layla.post(form, "summary", "", "topics-sent", "1", "person", "ليلى", "email", "no address");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"_problems\"", "href=\"#summary\"", "href=\"#topics\"",
                "href=\"#email\"",
                "value=\"no address\"", "value=\"ليلى\"", "value=\"" + NAME + "\"");
    }

    @Test
    void herKioskOpensForHerAloneUntilTheDeskApproves() {
        send(begin());
        var confirmed = confirm();
        var here = layla.after(confirmed);
        assertThat(location(confirmed)).isEqualTo("/ar/my");
        var registered = registered();
        var kiosk = "/ar/organisations/" + slug(registered);
        assertThat(here.get(URI.create(encoded(kiosk))).body()).contains(NAME, "id=\"_hidden\"");
        assertThat(layla.get(URI.create(encoded(kiosk))).statusCode()).isEqualTo(404);

        var nour = Viewer.atDesk(company.nour().id());
        assertThat(deciding.approve(nour, registered.id())).isEqualTo(Deciding.Result.DONE);
        search.catchUp();

        assertThat(layla.get("ar", "organisations", "نساجات-أخميم").body()).contains(NAME)
                .doesNotContain("id=\"_hidden\"");
        assertThat(layla.get(URI.create("/en/search?q=nassajat+akhmim")).body()).contains(NAME);
        assertThat(postman.lettersTo(address)).extracting(Postman.Delivered::subject)
                .anyMatch(subject -> subject.contains("مفتوح للجميع"));
        assertThat(deciding.refuse(nour, registered.id(), "too late")).isEqualTo(Deciding.Result.TOO_LATE);
    }

    @Test
    void openingTheLinkChangesNothingAndItsButtonWorksOnceForHoweverManyPressIt() throws Exception {
        send(begin());
        var link = postman.lettersTo(address).getFirst().link();
        assertThat(layla.get(URI.create(link)).statusCode()).isEqualTo(200);
        assertThat(people()).isFalse();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var presses = IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(i -> () -> layla.post(link).statusCode())
                    .toList();
            int successes = 0;
            for (var press : many.invokeAll(presses)) {
                successes += press.get() == 303 ? 1 : 0;
            }
            assertThat(successes).isEqualTo(1);
        }
        assertThat(layla.get(URI.create(link)).statusCode()).isEqualTo(404);
        assertThat(gate.read(Viewer.PROGRAM, () -> cases.waiting(10))).hasSize(1);
    }

    @Test
    void whoeverHasAnAccountHearsTheSameAndIsGivenTheKioskToo() {
        var salma = company.member("Salma");
        address = Company.addressOf(salma).text();
        var known = send(begin());
        address = "nobody" + address;
        var unknown = send(begin());
        assertThat(anyForm(unknown)).isEqualTo(anyForm(known).replace("salma@", "nobodysalma@"));

        address = Company.addressOf(salma).text();
        confirm();
        assertThat(gate.read(Viewer.PROGRAM, () -> memberships.of(salma.id()))).hasSize(1);
    }

    @Test
    void whoIsSignedInConfirmsNothing() {
        var salma = company.member("Salma");
        var here = company.reading(salma);
        var form = location(here.fillIn("/ar/join", "/ar/join", "name", NAME, "country", "eg", "website", ""))
                .replace("/likely", "");
        var sent = here.fillIn(form, form, "summary", "ننسج ونعلّم النسج", "topics-sent", "1", "topics", "women");
        assertThat(location(sent)).isEqualTo("/ar/my");
        assertThat(registered().person()).isEqualTo(salma.id());
    }

    @Test
    void theTeamsReasonIsInTheMallAndTheLetterTellsOnlyThatThereIsOne() {
        send(begin());
        confirm();
        deciding.refuse(Viewer.atDesk(company.nour().id()), registered().id(), "سبب لا يُقال في البريد");
        assertThat(postman.lettersTo(address)).extracting(Postman.Delivered::text)
                .anyMatch(text -> text.contains("/ar/my/cases/"))
                .noneMatch(text -> text.contains("سبب لا يُقال"));
    }

    private String begin() {
        return location(layla.post("/ar/join", "name", NAME, "country", "eg", "website", "")).replace("/likely", "");
    }

    private HttpResponse<String> send(String form) {
        var answer = layla.post(form, "summary", "ننسج ونعلّم النسج", "topics-sent", "1", "topics", "women", "person",
                "ليلى", "email", address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private HttpResponse<String> confirm() {
        return layla.post(postman.lettersTo(address).getFirst().link());
    }

    private static String anyForm(HttpResponse<String> answer) {
        return answer.body().replaceAll("/join/[\\w-]{43}", "/join/secret");
    }

    private boolean people() {
        return gate.read(Viewer.PROGRAM, () -> people.withAddress(new EmailAddress(address))).isPresent();
    }

    private Case registered() {
        return gate.read(Viewer.PROGRAM, () -> cases.waiting(10)).getFirst();
    }

    private String slug(Case registered) {
        var organisation = Optional.ofNullable(registered.organisation()).orElseThrow();
        return gate.read(Viewer.PROGRAM, () -> organisations.withId(organisation)).orElseThrow().slug();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String encoded(String path) {
        return UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }
}
