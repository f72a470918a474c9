package org.multaqa.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.Role;
import org.multaqa.fiction.InventedOrganisations;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.membership.Memberships;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.State;
import org.multaqa.stories.Company;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MallTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleMallTests {

    private static final int PUBLISHED = 600;
    private static final int HIDDEN = 12;
    private static final Pattern CODE = Pattern.compile("<bdi class=\"code\">(\\d{6})</bdi>");

    @Autowired
    private SampleMall sample;
    @Autowired
    private Mall mall;
    @Autowired
    private Company company;
    @Autowired
    private Reader visitor;
    @Autowired
    private SamplePeople people;
    @Autowired
    private DeskRoles roles;
    @Autowired
    private Memberships memberships;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;
    private final InventedOrganisations invented = new InventedOrganisations();

    @BeforeAll
    void create() {
        mall.empty();
        company.leave();
        sample.create(PUBLISHED, made -> {});
    }

    /** The tests after these are not in a sample mall. */
    @AfterAll
    void forget() {
        mall.empty();
        company.leave();
        gate.change(Viewer.PROGRAM, () -> jdbc.sql("delete from sample").update());
    }

    @Test
    void theMallKnowsThatItIsASample() {
        assertThat(sample.present()).isTrue();
    }

    @Test
    void forEvery50ThatArePublishedThereIsOneThatIsNot() {
        assertThat(mall.organisations()).isEqualTo(PUBLISHED + HIDDEN);
    }

    @Test
    void aVisitorSeesNoneOfThoseThatAreNotPublished() {
        var hidden = List.of(invented.hidden(0).id(), invented.hidden(1).id(), invented.hidden(2).id());
        assertThat(seenBy(Viewer.PROGRAM, hidden)).extracting(Organisation::state)
                .containsExactlyInAnyOrder(State.DRAFT, State.UNLISTED, State.DARK);
        assertThat(seenBy(Viewer.VISITOR, hidden)).isEmpty();
    }

    @Test
    void whatWasInventedIsWhatTheProgramReadsBack() {
        var first = invented.published(0);
        assertThat(seenBy(Viewer.PROGRAM, List.of(first.id()))).containsExactly(first);
    }

    @Test
    void aSecondTimeNothingIsAdded() {
        assertThat(sample.create(PUBLISHED, made -> {})).isZero();
        assertThat(sample.create(PUBLISHED / 2, made -> {})).isZero();
    }

    @Test
    void aMallWithASampleGetsNoOtherAtItsNextStart() {
        assertThat(sample.createIfEmpty()).isFalse();
    }

    @Test
    void someBelongToOthers() {
        var ties = gate.read(Viewer.VISITOR,
                () -> jdbc.sql("select count(*) from organisation_relations").query(Long.class).single());
        assertThat(ties).isGreaterThan(PUBLISHED / 20);
    }

    @Test
    void itsPeopleSignInWithWhatStandsOnThePage() {
        var page = visitor.get(URI.create("/en/sign-in")).body();
        for (var one : people.here()) {
            assertThat(page).contains(one.address().text(), one.password());
            var answer = visitor.post("/en/sign-in", "email", one.address().text(), "password", one.password());
            assertThat(answer.statusCode()).as(one.who()).isEqualTo(303);
            var here = visitor.after(answer);
            if (!one.app().isEmpty()) {
                here = visitor.after(prove(here));
            }
            assertThat(here.get(URI.create("/en/my/account")).statusCode()).as(one.who()).isEqualTo(200);
            assertThat(here.get(URI.create("/en/desk/ranking")).statusCode()).as(one.who())
                    .isEqualTo(one.app().isEmpty() ? 404 : 200);
        }
        assertThat(people.here()).hasSize(4);
    }

    /** With one of the codes that the page shows; of two people's, each takes its own. */
    private HttpResponse<String> prove(Reader here) {
        var page = visitor.get(URI.create("/en/sign-in")).body();
        return CODE.matcher(page)
                .results()
                .map(code -> here.fillIn("/en/sign-in/code", "/en/sign-in/code", "code", code.group(1)))
                .filter(answer -> answer.statusCode() == 303)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEditorAnAdministratorAndAnOwnerOfAKioskAreAmongThem() {
        gate.change(Viewer.PROGRAM, () -> {
            assertThat(people.here().stream().map(one -> roles.of(one.person())))
                    .containsExactly(Set.of(), Set.of(), Set.of(Role.EDITOR), Set.of(Role.ADMINISTRATOR));
            assertThat(people.here().stream().flatMap(one -> memberships.of(one.person()).stream())).singleElement()
                    .satisfies(membership -> assertThat(membership.isOwner()).isTrue());
        });
    }

    @Test
    void whereSomebodyHasAnAccountNobodyElseMovesIn() {
        gate.change(Viewer.PROGRAM, () -> {
            company.leave();
            company.member("Salma");
            people.moveIn(Instant.EPOCH);
            assertThat(people.here()).isEmpty();
            company.leave();
            people.moveIn(Instant.EPOCH);
            assertThat(people.here()).hasSize(4);
        });
    }

    private List<Organisation> seenBy(Viewer viewer, List<UUID> ids) {
        return gate.read(viewer, () -> organisations.withIds(ids));
    }
}
