package org.multaqa.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.multaqa.fiction.InventedOrganisations;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.State;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MallTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleMallTests {

    private static final int PUBLISHED = 600;
    private static final int HIDDEN = 12;

    @Autowired
    private SampleMall sample;
    @Autowired
    private Mall mall;
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
        sample.create(PUBLISHED, made -> {});
    }

    /** The tests after these are not in a sample mall. */
    @AfterAll
    void forget() {
        mall.empty();
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

    private List<Organisation> seenBy(Viewer viewer, List<UUID> ids) {
        return gate.read(viewer, () -> organisations.withIds(ids));
    }
}
