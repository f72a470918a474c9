package org.multaqa.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.membership.Standing;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Relation.Bond;
import org.multaqa.organisations.Relations;
import org.multaqa.organisations.Relations.Tie;
import org.multaqa.stories.Company;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Athar is published; Bayt still prepares its kiosk; Cedar has gone dark. */
@MallTest
class GateTests {

    private static final List<String> TABLES = List.of("organisations", "organisation_topics", "organisation_names",
            "organisation_identifiers", "organisation_contacts", "organisation_social_addresses",
            "organisation_relations", "organisation_logos");

    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Relations relations;
    @Autowired
    private Memberships memberships;
    @Autowired
    private People people;
    @Autowired
    private Mall mall;
    @Autowired
    private Company company;

    private final UUID athar = UUID.randomUUID();
    private final UUID bayt = UUID.randomUUID();
    private final UUID cedar = UUID.randomUUID();

    @BeforeEach
    void threeOrganisations() {
        mall.empty();
        company.leave();
        var now = Instant.parse("2026-03-01T12:00:00Z");
        gate.change(Viewer.PROGRAM, () -> {
            organisations.save(List.of(draft(athar, "athar").publish(now), draft(bayt, "bayt"),
                    draft(cedar, "cedar").publish(now).goDark()));
            relations.relate(List.of(new Tie(athar, Bond.MEMBER_OF, cedar)));
        });
    }

    private static Organisation draft(UUID id, String name) {
        var profile = Profile.named(LocalizedText.of(Language.EN, name))
                .topics(List.of("health"))
                .alsoNamed(name + " society", Language.EN)
                .reachedBy(new Contact(Contact.Means.EMAIL, name + "@everyone.example", Audience.EVERYONE))
                .reachedBy(new Contact(Contact.Means.EMAIL, name + "@members.example", Audience.MEMBERS))
                .reachedBy(new Contact(Contact.Means.EMAIL, name + "@nobody.example", Audience.NOBODY));
        return Organisation.draft(id, name, profile.build(), null);
    }

    @Test
    void aVisitorSeesWhatIsPublishedAndNothingElse() {
        assertThat(gate.read(Viewer.VISITOR, () -> organisations.withIds(List.of(athar, bayt, cedar))))
                .extracting(Organisation::id)
                .containsExactly(athar);
    }

    @Test
    void aVisitorSeesOnlyTheContactsForEveryone() {
        var contacts = gate.read(Viewer.VISITOR, () -> organisations.withId(athar)).orElseThrow().profile().contacts();
        assertThat(contacts).extracting(Contact::value).containsExactly("athar@everyone.example");
    }

    @Test
    void aRelationWithAHiddenOrganisationDoesNotTellThatItExists() {
        assertThat(gate.read(Viewer.VISITOR, () -> relations.of(athar))).isEmpty();
        assertThat(gate.read(Viewer.PROGRAM, () -> relations.of(athar))).hasSize(1);
    }

    @Test
    void whatBelongsToAHiddenOrganisationIsHiddenInEachTable() {
        for (var table : TABLES.subList(1, TABLES.size())) {
            var ids = gate.read(Viewer.VISITOR, () -> jdbc.sql("select organisation from " + table)
                    .query(UUID.class)
                    .list());
            assertThat(ids).as(table).doesNotContain(bayt, cedar);
        }
    }

    @Test
    void whoForgetsTheGateSeesNothing() {
        for (var table : TABLES) {
            assertThat(jdbc.sql("select count(*) from " + table).query(Long.class).single()).as(table).isZero();
        }
    }

    @Test
    void theNextBorrowerOfAConnectionInheritsNoViewer() {
        for (int i = 0; i < 30; i++) {
            gate.read(Viewer.PROGRAM, mall::organisations);
            assertThat(jdbc.sql("select viewer()").query(String.class).single()).isEmpty();
        }
    }

    @Test
    void aVisitorCanChangeNothing() {
        assertThat(gate.write(Viewer.VISITOR, () -> jdbc.sql("update organisations set slug = 'mine'").update()))
                .isZero();
        assertThatThrownBy(() -> gate.write(Viewer.VISITOR,
                () -> jdbc.sql("insert into organisation_topics values (?, 1, 'peace')").param(athar).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoWritesForAnOrganisationSeesAndWritesItWhateverItsState() {
        var salma = company.member("Salma");
        memberOf(bayt, salma, Standing.EDITOR);
        var seen = gate.read(Viewer.of(salma.id()), () -> organisations.withIds(List.of(athar, bayt, cedar)));
        assertThat(seen).extracting(Organisation::id).containsExactlyInAnyOrder(athar, bayt);
        assertThat(
                gate.read(Viewer.of(salma.id()), () -> organisations.withId(bayt).orElseThrow().profile().contacts()))
                .hasSize(3);
        gate.change(Viewer.of(salma.id()), () -> organisations.save(List.of(draft(bayt, "bayt"))));
        assertThatThrownBy(() -> gate.change(Viewer.of(salma.id()),
                () -> organisations.save(List.of(draft(athar, "athar"))))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoIsRemovedSeesItNoMoreInTheNextTransaction() {
        var salma = company.member("Salma");
        memberOf(bayt, salma, Standing.OWNER);
        assertThat(gate.read(Viewer.of(salma.id()), () -> organisations.withId(bayt))).isPresent();
        gate.change(Viewer.PROGRAM, () -> memberships.end(bayt, salma.id()));
        assertThat(gate.read(Viewer.of(salma.id()), () -> organisations.withId(bayt))).isEmpty();
    }

    @Test
    void whatIsForMembersIsForWhoeverHasAnAccount() {
        var huda = company.member("Huda");
        assertThat(
                gate.read(Viewer.of(huda.id()), () -> organisations.withId(athar).orElseThrow().profile().contacts()))
                .extracting(Contact::value)
                .containsExactly("athar@everyone.example", "athar@members.example");
    }

    @Test
    void theTeamSeesEverythingOnceItHasProvedWhoItIs() {
        var nour = company.atDesk("Nour", Role.EDITOR);
        assertThat(gate.read(Viewer.of(nour.id()), () -> organisations.withIds(List.of(athar, bayt, cedar))))
                .hasSize(1);
        assertThat(gate.read(Viewer.atDesk(nour.id()), () -> organisations.withIds(List.of(athar, bayt, cedar))))
                .hasSize(3);
    }

    @Test
    void aPersonSeesNobodysAddressButTheirOwn() {
        var salma = company.member("Salma");
        var huda = company.member("Huda");
        memberOf(bayt, salma, Standing.OWNER);
        memberOf(bayt, huda, Standing.EDITOR);
        assertThat(gate.read(Viewer.of(salma.id()), () -> people.withId(huda.id()))).isPresent();
        assertThat(gate.read(Viewer.of(salma.id()), () -> people.addressOf(huda.id()))).isEmpty();
        assertThat(gate.read(Viewer.of(salma.id()), () -> people.addressOf(salma.id()))).isPresent();
        for (var table : List.of("passwords", "authenticators", "recovery_codes", "tokens", "changes")) {
            assertThat(gate.read(Viewer.of(salma.id()),
                    () -> jdbc.sql("select count(*) from " + table).query(Long.class).single())).as(table).isZero();
        }
    }

    @Test
    void whoIsSuspendedIsAVisitor() {
        var salma = company.member("Salma");
        memberOf(bayt, salma, Standing.OWNER);
        gate.change(Viewer.PROGRAM, () -> people.save(new Person(salma.id(), salma.name(), salma.language(),
                salma.zone(), salma.joinedAt(), Instant.EPOCH)));
        assertThat(gate.read(Viewer.of(salma.id()), () -> jdbc.sql("select viewer()").query(String.class).single()))
                .isEqualTo("visitor");
        assertThat(gate.read(Viewer.of(salma.id()), () -> organisations.withId(bayt))).isEmpty();
    }

    private void memberOf(UUID organisation, Person person, Standing standing) {
        gate.change(Viewer.PROGRAM,
                () -> memberships.save(new Membership(organisation, person.id(), standing, Instant.EPOCH)));
    }

    @Test
    void aTransactionKeepsTheViewerItBeganWith() {
        assertThatThrownBy(() -> gate.read(Viewer.VISITOR, () -> gate.read(Viewer.PROGRAM, () -> "more")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void afterAFailureNothingOfAChangeIsKept() {
        assertThatThrownBy(() -> gate.change(Viewer.PROGRAM, () -> {
            organisations.save(draft(UUID.randomUUID(), "dar"));
            throw new IllegalStateException("the line broke");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(mall.organisations()).isEqualTo(3);
    }

    @Test
    void theApplicationCannotTurnTheGateOff() {
        assertThatThrownBy(() -> jdbc.sql("alter table organisations disable row level security").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("select 1 from flyway_schema_history").query().listOfRows())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theGuardFindsNothingToRefuseHere() {
        new GateGuard(jdbc).afterPropertiesSet();
    }
}
