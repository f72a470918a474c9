package org.multaqa.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.membership.Staffing.Result;
import org.multaqa.organisations.Organisations;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Postman;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Worker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Salma owns the River, for which Huda writes; Tamer is a stranger, and Nour is at the desk. */
@MallTest
class StaffingTests {

    private static final int TRIES = 100;

    @Autowired
    private Reader visitor;
    @Autowired
    private Company company;
    @Autowired
    private Postman postman;
    @Autowired
    private Worker worker;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Memberships memberships;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;
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
    void itsPeopleAndTheDeskSeeWhoIsInItAndOthersHearThatThereIsNoSuchPage() {
        assertThat(read(huda).body()).contains("Salma", "Huda", "Owner", "Editor").doesNotContain("/remove");
        assertThat(read(salma).body()).contains("/" + huda.id() + "/remove");
        assertThat(company.reading(huda).get(URI.create(river.members.replace(river.slug, river.id.toString()))).body())
                .contains("Salma");
        assertThat(company.proved(company.nour()).get(URI.create(river.members)).body()).contains("Salma", "Huda")
                .doesNotContain("/remove", "id=\"invite\"", "id=\"leave\"");
        var unproved = company.reading(company.atDesk("Amal", Role.EDITOR));
        assertThat(unproved.get(URI.create(river.members)).statusCode()).isEqualTo(404);

        var refused = read(tamer);
        var absent = company.reading(tamer).get(URI.create(river.members.replace("river-", "rivex-")));
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(alike(refused)).isEqualTo(alike(absent).replace("rivex-", "river-"));
        assertThat(visitor.get(URI.create(river.members)).statusCode()).isEqualTo(303);
    }

    @Test
    void everyActOfAStrangerAndOfAnEditorIsAnsweredAsIfThereWereNoSuchPage() {
        for (var person : List.of(tamer, huda)) {
            assertThat(act(person, "/" + salma.id() + "/remove").statusCode()).isEqualTo(404);
            assertThat(act(person, "/" + huda.id() + "/standing", "standing", "owner").statusCode()).isEqualTo(404);
            assertThat(act(person, "/requests/" + tamer.id() + "/accept").statusCode()).isEqualTo(404);
        }
        assertThat(act(tamer, "/leave").statusCode()).isEqualTo(404);
        assertThat(river.people()).hasSize(2);
    }

    @Test
    void whoIsRemovedHasLostItWithTheNextRequestAndIsTold() {
        var here = company.reading(huda);
        assertThat(here.get(URI.create(river.members)).statusCode()).isEqualTo(200);
        assertThat(act(salma, "/" + huda.id() + "/remove").statusCode()).isEqualTo(303);
        assertThat(here.get(URI.create(river.members)).statusCode()).isEqualTo(404);
        assertThat(here.get(URI.create("/en/my")).body()).doesNotContain(river.name);
        assertThat(lettersTo(huda)).singleElement()
                .satisfies(letter -> assertThat(letter.link()).endsWith("/my"));
        assertThat(audited("member-removed")).containsExactly("organisation " + river.id, "person " + huda.id());
    }

    @Test
    void theLastOwnerCanNeitherLeaveNorStepDown() {
        var left = act(salma, "/leave");
        assertThat(left.statusCode()).isEqualTo(422);
        assertThat(left.body()).contains("An organisation needs an owner: make somebody else an owner first.");
        assertThat(act(salma, "/" + salma.id() + "/standing", "standing", "editor").statusCode()).isEqualTo(422);
        assertThat(act(salma, "/" + salma.id() + "/remove").statusCode()).isEqualTo(422);
        assertThat(river.people()).filteredOn(Membership::isOwner).hasSize(1);
    }

    @Test
    void onceThereIsASecondOwnerTheFirstCanLeave() {
        assertThat(act(salma, "/" + huda.id() + "/standing", "standing", "owner").statusCode()).isEqualTo(303);
        assertThat(lettersTo(huda)).hasSize(1);
        var left = act(salma, "/leave");
        assertThat(left.headers().firstValue("Location")).hasValue("/en/my");
        assertThat(river.people()).extracting(Membership::person).containsExactly(huda.id());
        assertThat(audited("member-made-owner")).hasSize(2);
        assertThat(audited("member-left")).containsExactly("organisation " + river.id, "person " + salma.id());
    }

    @Test
    void anEditorLeavesWithoutAskingAnybody() {
        assertThat(act(huda, "/leave").statusCode()).isEqualTo(303);
        assertThat(river.people()).extracting(Membership::person).containsExactly(salma.id());
    }

    @Test
    void ofTwoOwnersWhoLeaveAtTheSameMomentOneStays() throws Exception {
        for (int i = 0; i < TRIES; i++) {
            bothOwn();
            assertThat(atOnce(() -> staffing.leave(Viewer.of(salma.id()), river.id),
                    () -> staffing.leave(Viewer.of(huda.id()), river.id)))
                    .containsExactlyInAnyOrder(Result.DONE, Result.LAST_OWNER);
            assertThat(river.people()).hasSize(1);
        }
    }

    @Test
    void ofTwoOwnersWhoRemoveEachOtherAtOnceOneStays() throws Exception {
        for (int i = 0; i < TRIES; i++) {
            bothOwn();
            assertThat(atOnce(() -> staffing.remove(Viewer.of(salma.id()), river.id, huda.id()),
                    () -> staffing.remove(Viewer.of(huda.id()), river.id, salma.id())))
                    .containsExactlyInAnyOrder(Result.DONE, Result.MISSING);
            assertThat(river.people()).hasSize(1);
        }
    }

    @Test
    void ofTwoOwnersWhoStepDownAtOnceOneStaysAnOwner() throws Exception {
        for (int i = 0; i < TRIES; i++) {
            bothOwn();
            assertThat(atOnce(() -> staffing.change(Viewer.of(salma.id()), river.id, salma.id(), Standing.EDITOR),
                    () -> staffing.change(Viewer.of(huda.id()), river.id, huda.id(), Standing.EDITOR)))
                    .containsExactlyInAnyOrder(Result.DONE, Result.LAST_OWNER);
            assertThat(river.people()).filteredOn(Membership::isOwner).hasSize(1);
        }
    }

    @Test
    void theOnlyOwnerIsAskedForASecondOnceAfterAFortnight() {
        var alone = company.member("Rim" + UUID.randomUUID());
        river.hasNoMore(salma);
        river.has(alone, Standing.OWNER);
        nudgeAfter(Duration.ofDays(13));
        assertThat(lettersTo(alone)).isEmpty();
        nudgeAfter(Duration.ofDays(15));
        assertThat(lettersTo(alone)).singleElement()
                .satisfies(letter -> assertThat(letter.link()).endsWith(river.id + "/members"));
        for (int days = 15; days < 60; days++) {
            nudgeAfter(Duration.ofDays(days));
        }
        assertThat(lettersTo(alone)).hasSize(1);
    }

    @Test
    void whereThereIsASecondOwnerByThenNobodyIsAsked() {
        var alone = company.member("Rim" + UUID.randomUUID());
        river.has(alone, Standing.OWNER);
        nudgeAfter(Duration.ofDays(15));
        assertThat(lettersTo(alone)).isEmpty();
        // Queued while there was one owner, and true no more when it is sent.
        river.hasNoMore(salma);
        nudgeAfter(Duration.ofDays(15));
        river.has(salma, Standing.OWNER);
        assertThat(lettersTo(alone)).isEmpty();
    }

    @Test
    void theWayFromHerDeskLeadsToInvitingASecondOwner() {
        var desk = company.reading(salma).get(URI.create("/en/my")).body();
        assertThat(desk).contains("href=\"" + river.members + "#invite\"", "href=\"" + river.members + "\"");
        river.has(huda, Standing.OWNER);
        assertThat(company.reading(salma).get(URI.create("/en/my")).body()).doesNotContain(river.members + "#invite");
    }

    private void nudgeAfter(Duration published) {
        worker.does("membership.second-owners", clock.instant().plus(published));
    }

    private void bothOwn() {
        river.has(salma, Standing.OWNER);
        river.has(huda, Standing.OWNER);
    }

    private static List<Result> atOnce(Callable<Result> one, Callable<Result> other) throws Exception {
        var together = new CyclicBarrier(2);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            return both.invokeAll(List.of(after(together, one), after(together, other)))
                    .stream()
                    .map(act -> act.resultNow())
                    .toList();
        }
    }

    private static Callable<Result> after(CyclicBarrier together, Callable<Result> act) {
        return () -> {
            together.await();
            return act.call();
        };
    }

    private HttpResponse<String> act(Person person, String act, String... fields) {
        return company.reading(person).fillIn("/en/my/account", river.members + act, fields);
    }

    private HttpResponse<String> read(Person person) {
        return company.reading(person).get(URI.create(river.members));
    }

    private List<Postman.Delivered> lettersTo(Person person) {
        return postman.lettersTo(Company.addressOf(person).text())
                .stream()
                .filter(letter -> letter.subject().contains(river.name))
                .toList();
    }

    private List<String> audited(String act) {
        return gate.read(Viewer.PROGRAM,
                () -> jdbc
                        .sql("""
                                select subject_kind || ' ' || subject from audit_log where act = ? and subject in (?, ?, ?) order by number
                                """)
                        .params(act, river.id, salma.id(), huda.id())
                        .query(String.class)
                        .list());
    }

    private static String alike(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
