package org.multaqa.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisations;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Postman;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Worker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Salma owns the River, for which Huda writes; she invites Layla, who has no account, and Basma, who has one. */
@MallTest
class InvitingTests {

    @Autowired
    private Reader visitor;
    @Autowired
    private Company company;
    @Autowired
    private Postman postman;
    @Autowired
    private Worker worker;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Memberships memberships;
    @Autowired
    private People people;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private River river;
    private Person salma;
    private Person huda;
    private String layla;

    @BeforeEach
    void theRiverHasItsPeople() {
        company.leave();
        river = River.open(organisations, memberships, gate, clock);
        salma = company.member("Salma");
        huda = company.member("Huda");
        river.has(salma, Standing.OWNER);
        river.has(huda, Standing.EDITOR);
        layla = "layla" + UUID.randomUUID() + "@weavers.example.org";
    }

    @Test
    void laylaLooksTwiceAndThenAcceptsWithAName() {
        invite(layla, "owner");
        var link = letter().link();
        assertThat(letter().text()).contains("Salma", river.name);
        assertThat(visitor.get(URI.create(link)).body()).contains("Salma", river.name, "name=\"name\"");
        assertThat(visitor.get(URI.create(link)).statusCode()).isEqualTo(200);
        assertThat(river.people()).hasSize(2);
        assertThat(visitor.post(link, "name", " ").statusCode()).isEqualTo(422);
        assertThat(river.people()).hasSize(2);

        var accepted = visitor.post(link, "name", "Layla");

        assertThat(accepted.statusCode()).isEqualTo(303);
        assertThat(standingOf(layla)).isEqualTo(Standing.OWNER);
        assertThat(visitor.after(accepted).get(URI.create(river.members)).body()).contains("Layla", "id=\"invite\"");
        assertThat(visitor.get(URI.create(link)).statusCode()).isEqualTo(404);
        assertThat(read(salma)).contains("Layla").doesNotContain(layla);
        assertThat(postman.lettersTo(layla)).filteredOn(told -> told.subject().contains("You are an owner"))
                .singleElement()
                .satisfies(told -> assertThat(told.link()).endsWith(river.id + "/members"));
    }

    @Test
    void basmaIsAskedForNoNameAndHerAccountJoinsWhoeverSitsAtTheBrowser() {
        var basma = company.member("Basma" + UUID.randomUUID());
        var address = Company.addressOf(basma).text();
        invite(address, "editor");
        var link = postman.lettersTo(address).getFirst().link();
        assertThat(visitor.get(URI.create(link)).body()).doesNotContain("name=\"name\"");
        var tamer = company.reading(company.member("Tamer"));

        assertThat(tamer.fillIn(link, link).statusCode()).isEqualTo(303);

        assertThat(river.people()).extracting(Membership::person)
                .containsExactlyInAnyOrder(salma.id(), huda.id(), basma.id());
    }

    @Test
    void theOwnerIsAnsweredAlikeWhetherOrNotThereIsAnAccount() {
        var basma = company.member("Basma" + UUID.randomUUID());
        var known = Company.addressOf(basma).text();
        var toKnown = invite(known, "owner");
        var afterKnown = read(salma);
        jdbcChange("delete from membership_invitations");
        var unknown = "nobody" + known.substring("nobody".length());
        var toUnknown = invite(unknown, "owner");

        assertThat(toUnknown.statusCode()).isEqualTo(toKnown.statusCode());
        assertThat(toUnknown.headers().firstValue("Location")).isEqualTo(toKnown.headers().firstValue("Location"));
        assertThat(alike(read(salma), unknown)).isEqualTo(alike(afterKnown, known));
    }

    @Test
    void ofAHundredWhoPressAtOnceOneAccepts() throws Exception {
        invite(layla, "editor");
        var link = letter().link();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var presses = IntStream.range(0, 100)
                    .<Callable<Integer>>mapToObj(i -> () -> visitor.post(link, "name", "Layla").statusCode())
                    .toList();
            var answers = many.invokeAll(presses).stream().map(answer -> answer.resultNow()).toList();
            assertThat(answers).filteredOn(status -> status == 303).hasSize(1);
            assertThat(answers).filteredOn(status -> status == 404).hasSize(99);
        }
        assertThat(river.people()).hasSize(3);
        assertThat(standingOf(layla)).isEqualTo(Standing.EDITOR);
    }

    @Test
    void laylaDeclinesAndIsForgotten() {
        invite(layla, "owner");
        var link = letter().link();
        assertThat(visitor.post(link + "/decline").statusCode()).isEqualTo(200);
        assertThat(visitor.post(link, "name", "Layla").statusCode()).isEqualTo(404);
        assertThat(river.people()).hasSize(2);
        assertThat(read(salma)).doesNotContain(layla);
        assertThat(gate.read(Viewer.PROGRAM, () -> people.withAddress(new EmailAddress(layla)))).isEmpty();
    }

    @Test
    void salmaTakesItBack() {
        invite(layla, "owner");
        var link = letter().link();
        var withdraw = href(read(salma), "/invitations/[0-9a-f-]{36}/withdraw");
        assertThat(company.reading(huda).fillIn(river.members, withdraw).statusCode()).isEqualTo(404);
        assertThat(visitor.get(URI.create(link)).statusCode()).isEqualTo(200);

        assertThat(act(salma, withdraw).statusCode()).isEqualTo(303);

        assertThat(read(salma)).doesNotContain(layla);
        assertThat(visitor.get(URI.create(link)).statusCode()).isEqualTo(404);
        assertThat(visitor.post(link, "name", "Layla").statusCode()).isEqualTo(404);
    }

    @Test
    void theInvitationOfAnOwnerWhoWasRemovedIsVoid() {
        var nadia = company.member("Nadia");
        river.has(nadia, Standing.OWNER);
        invite(layla, "owner");
        var link = letter().link();
        assertThat(visitor.get(URI.create(link)).statusCode()).isEqualTo(200);
        assertThat(act(nadia, river.members + "/" + salma.id() + "/remove").statusCode()).isEqualTo(303);

        assertThat(visitor.get(URI.create(link)).statusCode()).isEqualTo(404);
        assertThat(visitor.post(link, "name", "Layla").statusCode()).isEqualTo(404);
        assertThat(river.people()).extracting(Membership::person).containsExactlyInAnyOrder(nadia.id(), huda.id());
        assertThat(read(nadia)).doesNotContain(layla);
    }

    @Test
    void noLetterIsSentForAnOwnerWhoWasRemovedMeanwhile() {
        var nadia = company.member("Nadia");
        river.has(nadia, Standing.OWNER);
        invite(layla, "owner");
        act(nadia, river.members + "/" + salma.id() + "/standing", "standing", "editor");
        assertThat(postman.lettersTo(layla)).isEmpty();
    }

    @Test
    void anEditorInvitesNobodyAndSeesNoAddress() {
        invite(layla, "owner");
        assertThat(read(salma)).contains(layla);
        assertThat(read(huda)).contains("Salma", "Huda").doesNotContain(layla, "id=\"invite\"");
        var answer = company.reading(huda)
                .fillIn(river.members, river.members + "/invitations", "email", "x" + layla, "standing", "owner");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(postman.lettersTo("x" + layla)).isEmpty();
    }

    @Test
    void whatIsNoAddressIsToldAndNotLost() {
        var answer = invite("layla at weavers", "editor");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#email\"", "value=\"layla at weavers\"",
                "value=\"editor\" selected");
    }

    @Test
    void whoIsAnOwnerStaysOneWhateverTheyAccept() {
        var basma = company.member("Basma" + UUID.randomUUID());
        var address = Company.addressOf(basma).text();
        invite(address, "editor");
        var link = postman.lettersTo(address).getFirst().link();
        river.has(basma, Standing.OWNER);
        assertThat(visitor.post(link).statusCode()).isEqualTo(303);
        assertThat(standingOf(address)).isEqualTo(Standing.OWNER);
    }

    @Test
    void aSecondInvitationTakesThePlaceOfTheFirst() {
        invite(layla, "owner");
        var first = letter().link();
        invite(layla, "editor");
        var second = postman.lettersTo(layla)
                .stream()
                .map(Postman.Delivered::link)
                .filter(link -> !link.equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(visitor.post(first, "name", "Layla").statusCode()).isEqualTo(404);
        assertThat(visitor.post(second, "name", "Layla").statusCode()).isEqualTo(303);
        assertThat(standingOf(layla)).isEqualTo(Standing.EDITOR);
    }

    @Test
    void afterSevenDaysTheAddressIsForgotten() {
        invite(layla, "owner");
        assertThat(addresses()).contains(layla);
        worker.does("membership.ended-invitations", clock.instant().plus(Duration.ofDays(6)));
        assertThat(addresses()).contains(layla);
        worker.does("membership.ended-invitations", clock.instant().plus(Duration.ofDays(7)));
        assertThat(addresses()).doesNotContain(layla);
    }

    private List<String> addresses() {
        return gate.read(Viewer.PROGRAM,
                () -> jdbc.sql("select address from membership_invitations").query(String.class).list());
    }

    private void jdbcChange(String sql) {
        gate.change(Viewer.PROGRAM, () -> jdbc.sql(sql).update());
    }

    private HttpResponse<String> invite(String address, String standing) {
        return act(salma, river.members + "/invitations", "email", address, "standing", standing, "language", "en");
    }

    private HttpResponse<String> act(Person person, String address, String... fields) {
        return company.reading(person).fillIn(river.members, address, fields);
    }

    private String read(Person person) {
        return company.reading(person).get(URI.create(river.members)).body();
    }

    private Postman.Delivered letter() {
        return postman.lettersTo(layla).getFirst();
    }

    private Standing standingOf(String address) {
        return gate.read(Viewer.PROGRAM, () -> people.withAddress(new EmailAddress(address))
                .flatMap(person -> memberships.of(person.id(), river.id))).orElseThrow().standing();
    }

    private String href(String page, String end) {
        var found = Pattern.compile("action=\"([^\"]*" + end + ")\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String alike(String page, String address) {
        return page.replace(address, "*")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("/invitations/[0-9a-f-]{36}/", "/invitations/*/");
    }
}
