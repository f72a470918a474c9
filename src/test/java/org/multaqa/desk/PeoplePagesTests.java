package org.multaqa.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.desk.QueuePagesTests.main;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.mail.Envelope;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.membership.Standing;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.stories.Company;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Postman;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Amina is an administrator, Karim a moderator, Nour an editor; Salma has an account and nothing else. */
@MallTest
class PeoplePagesTests {

    @Autowired
    private Company company;
    @Autowired
    private Mall mall;
    @Autowired
    private Memberships memberships;
    @Autowired
    private People people;
    @Autowired
    private DeskRoles roles;
    @Autowired
    private Postman postman;
    @Autowired
    private RolesLetter letter;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private Person amina;
    private Person salma;
    private Reader administrator;
    private Reader moderator;
    private Reader editor;

    @BeforeEach
    void theyAreThere() {
        mall.empty();
        company.leave();
        amina = company.atDesk("Amina", Role.ADMINISTRATOR);
        salma = company.member("Salma");
        administrator = company.proved(amina);
        moderator = company.proved(company.atDesk("Karim", Role.MODERATOR));
        editor = company.proved(company.atDesk("Nour", Role.EDITOR));
    }

    @ParameterizedTest
    @CsvSource({"salm, Salma", "SALMA, Salma", "kar, Karim"})
    void somebodyIsFoundByTheBeginningOfTheName(String typed, String name) {
        assertThat(main(moderator, "/en/desk/people?q=" + typed))
                .contains("<bdi>" + name + "</bdi>", "One person is found")
                .doesNotContain("<bdi>Amina</bdi>");
    }

    @Test
    void everybodyIsListedWithTheirRoles() {
        assertThat(main(moderator, "/en/desk/people")).contains("<bdi>Amina</bdi>", "Administrator",
                "<bdi>Salma</bdi>");
    }

    @Test
    void anAddressFindsSomebodyForAdministratorsAlone() {
        assertThat(main(administrator, "/en/desk/people?q=SALMA%40example.org")).contains("<bdi>Salma</bdi>");
        assertThat(main(administrator, "/en/desk/people?q=salma%40example")).doesNotContain("<bdi>Salma</bdi>");
        assertThat(main(moderator, "/en/desk/people?q=salma%40example.org")).doesNotContain("<bdi>Salma</bdi>");
        assertThat(main(administrator, person(salma))).contains("salma@example.org");
        assertThat(main(moderator, person(salma))).contains("Salma").doesNotContain("salma@example.org");
    }

    @Test
    void anEditorFindsNoPeopleAtTheDesk() {
        assertThat(editor.get(URI.create("/en/desk/people")).statusCode()).isEqualTo(404);
        assertThat(editor.get(URI.create(person(salma))).statusCode()).isEqualTo(404);
        assertThat(act(editor, salma, "/suspension").statusCode()).isEqualTo(404);
        assertThat(act(editor, salma, "/roles/editor").statusCode()).isEqualTo(404);
    }

    @Test
    void somebodyWhoIsNotThereIsNotFound() {
        assertThat(administrator.get(URI.create("/en/desk/people/" + UUID.randomUUID())).statusCode()).isEqualTo(404);
        assertThat(administrator.get(URI.create("/en/desk/people?page=7")).statusCode()).isEqualTo(404);
        assertThat(administrator.get(URI.create("/en/desk/people?page=0")).statusCode()).isEqualTo(404);
    }

    @Test
    void theirOrganisationsAreNamed() {
        var loom = Organisation.draft(UUID.randomUUID(), "loom",
                Profile.named(LocalizedText.of(Language.AR, "جمعية النول")).build(), null);
        mall.keep(loom);
        gate.change(Viewer.PROGRAM, () -> memberships
                .save(new Membership(loom.id(), salma.id(), Standing.OWNER, Instant.EPOCH)));

        assertThat(main(moderator, person(salma))).contains("جمعية النول", "owner");
    }

    @Test
    void anAdministratorGivesARoleAndTakesItAgain() {
        assertThat(act(administrator, salma, "/roles/editor").statusCode()).isEqualTo(303);
        assertThat(rolesOf(salma)).containsExactly(Role.EDITOR);
        assertThat(company.proved(salma).get(URI.create("/en/desk")).statusCode()).isEqualTo(200);

        assertThat(act(administrator, salma, "/roles/editor/end").statusCode()).isEqualTo(303);
        assertThat(rolesOf(salma)).isEmpty();
        assertThat(company.proved(salma).get(URI.create("/en/desk")).statusCode()).isEqualTo(404);
        assertThat(main(administrator, "/en/desk/log")).containsSubsequence("took the role of editor away",
                "gave the role of editor");
    }

    @Test
    void whoeverIsGivenARoleIsToldInTheirLanguageWhatTheyNowMayDo() {
        act(administrator, salma, "/roles/moderator");
        assertThat(postman.lettersTo("salma@example.org"))
                .anySatisfy(told -> assertThat(told.text()).contains("أدوارك الآن", "الإشراف", "/ar/desk"));

        var envelope = new Envelope(RolesLetter.KIND, "salma@example.org", Language.AR,
                Map.of(RolesLetter.PERSON, salma.id().toString()), clock.instant(), null);
        act(moderator, salma, "/suspension");
        assertThat(rolesOf(salma)).as("she has it, and is kept out").containsExactly(Role.MODERATOR);
        assertThat(letter.write(envelope, clock.instant())).isEmpty();
    }

    @Test
    void aModeratorGivesNoRoles() {
        assertThat(main(moderator, person(salma))).doesNotContain("/roles/");
        assertThat(act(moderator, salma, "/roles/moderator").statusCode()).isEqualTo(404);
        assertThat(act(moderator, amina, "/roles/administrator/end").statusCode()).isEqualTo(404);
        assertThat(rolesOf(salma)).isEmpty();
        assertThat(rolesOf(amina)).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void theLastAdministratorStaysOne() {
        var answer = act(administrator, amina, "/roles/administrator/end");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("id=\"_problem\"", "last administrator");
        assertThat(rolesOf(amina)).containsExactly(Role.ADMINISTRATOR);
    }

    /** However the two acts meet, one of the two is left to give roles. */
    @Test
    void twoAdministratorsDoNotTakeTheRoleFromEachOtherAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var bilal = company.atDesk("Bilal" + round, Role.ADMINISTRATOR);
            var his = company.proved(bilal);
            var hers = company.proved(amina);
            assertThat(both(() -> act(hers, bilal, "/roles/administrator/end").statusCode(),
                    () -> act(his, amina, "/roles/administrator/end").statusCode())).containsOnlyOnce(303);
            assertThat(List.of(rolesOf(amina), rolesOf(bilal))).filteredOn(theirs -> !theirs.isEmpty()).hasSize(1);
            company.leave();
            amina = company.atDesk("Amina", Role.ADMINISTRATOR);
        }
    }

    @Test
    void norDoTheySuspendEachOtherAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var bilal = company.atDesk("Bilal" + round, Role.ADMINISTRATOR);
            var his = company.proved(bilal);
            var hers = company.proved(amina);
            both(() -> act(hers, bilal, "/suspension").statusCode(), () -> act(his, amina, "/suspension").statusCode());
            assertThat(gate.read(Viewer.PROGRAM, () -> people.withIds(List.of(amina.id(), bilal.id()))))
                    .filteredOn(person -> person.suspendedAt() == null)
                    .hasSize(1);
            company.leave();
            amina = company.atDesk("Amina", Role.ADMINISTRATOR);
        }
    }

    @Test
    void aModeratorSuspendsAMemberWhoseSessionsEndForGood() {
        var hers = company.reading(salma);
        assertThat(hers.get(URI.create("/en/about")).body()).contains("/en/sign-out");

        assertThat(act(moderator, salma, "/suspension").statusCode()).isEqualTo(303);
        assertThat(hers.get(URI.create("/en/about")).body()).doesNotContain("/en/sign-out");
        assertThat(main(moderator, person(salma))).contains("id=\"_suspended\"");

        assertThat(act(moderator, salma, "/suspension/end").statusCode()).isEqualTo(303);
        assertThat(hers.get(URI.create("/en/about")).body()).as("her old cookie").doesNotContain("/en/sign-out");
        assertThat(company.reading(salma).get(URI.create("/en/about")).body()).contains("/en/sign-out");
        assertThat(main(moderator, "/en/desk/log")).containsSubsequence("ended a suspension", "suspended somebody");
    }

    @Test
    void aModeratorSuspendsNoAdministratorAndNobodyThemselves() {
        assertThat(main(moderator, person(amina))).doesNotContain("/suspension");
        assertThat(act(moderator, amina, "/suspension").statusCode()).isEqualTo(409);
        assertThat(act(administrator, amina, "/suspension").statusCode()).isEqualTo(409);
        assertThat(administrator.get(URI.create("/en/desk")).statusCode()).isEqualTo(200);
        // PostgreSQL says so too, whatever the program asks of it.
        assertThat(gate.write(Viewer.atDesk(Company.idOf("Karim")), () -> suspended(amina))).isZero();
    }

    private int suspended(Person person) {
        return jdbc.sql("update people set suspended_at = now() where id = ?").param(person.id()).update();
    }

    private List<Integer> both(Callable<Integer> one, Callable<Integer> other) throws Exception {
        try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var answer : two.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private Set<Role> rolesOf(Person person) {
        return gate.read(Viewer.PROGRAM, () -> roles.of(person.id()));
    }

    private static String person(Person person) {
        return "/en/desk/people/" + person.id();
    }

    private HttpResponse<String> act(Reader reader, Person person, String act) {
        return reader.fillIn("/en/about", person(person) + act);
    }
}
