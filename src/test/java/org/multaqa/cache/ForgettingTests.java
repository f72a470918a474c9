package org.multaqa.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Relation.Bond;
import org.multaqa.organisations.Relations;
import org.multaqa.organisations.Relations.Tie;
import org.multaqa.search.Search;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Street;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The Bare Name Society hides its kiosk, or is tied to another, while readers look at it. */
@MallTest
class ForgettingTests {

    private static final String KIOSK = "/en/organisations/" + Street.BARE;
    private static final String NEWEST = "/en/organisations?sort=newest";

    @Autowired
    private PageCache cache;
    @Autowired
    private Reader reader;
    @Autowired
    private Street street;
    @Autowired
    private Gate gate;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Relations relations;
    @Autowired
    private Search search;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void readersLook() {
        street.open();
        awaitKept(KIOSK);
        awaitKept("/en");
    }

    @Test
    void whatIsHiddenIsGoneWithTheCommit() {
        gate.change(Viewer.PROGRAM, this::hide);

        assertThat(status(KIOSK)).isEqualTo(404);
    }

    /** The database has committed then, and the one who hides has not been told yet. */
    @Test
    void whatIsHiddenIsGoneFromTheMomentOfTheCommit() {
        gate.change(Viewer.PROGRAM, () -> {
            hide();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

                @Override
                public void afterCommit() {
                    assertThat(status(KIOSK)).isEqualTo(404);
                }
            });
            assertThat(status(KIOSK)).as("before it").isEqualTo(200);
        });
    }

    @Test
    void whatIsNotHiddenAfterAllStaysAndIsKept() {
        assertThatThrownBy(() -> gate.change(Viewer.PROGRAM, () -> {
            hide();
            throw new IllegalStateException("no");
        })).hasMessage("no");

        awaitKept(KIOSK);
    }

    @Test
    void whatAnotherNodeHidesIsGoneWhenItTells() {
        gate.change(Viewer.PROGRAM, () -> jdbc.sql("update organisations set state = 'dark' where slug = ?")
                .param(Street.BARE)
                .update());
        gate.change(Viewer.PROGRAM, () -> jdbc.sql("select pg_notify('changes', '')").query().singleRow());

        await().untilAsserted(() -> assertThat(status(KIOSK)).isEqualTo(404));
    }

    @Test
    void aListIsMadeAnewWhenTheSearchHasTheChange() {
        var open = body(NEWEST);
        gate.change(Viewer.PROGRAM, this::hide);
        body(NEWEST);

        search.catchUp();

        assertThat(body(NEWEST)).contains("44 organisations").isNotEqualTo(open);
    }

    @Test
    void aNewTieIsShownOnBothKiosks() {
        var bare = gate.read(Viewer.VISITOR, this::bare);
        var other = gate.read(Viewer.VISITOR, () -> organisations.withSlug(Street.RIVER_OF_LIFE)).orElseThrow();
        var tie = "id=\"_relations\"";
        assertThat(body(KIOSK)).doesNotContain(tie);

        gate.change(Viewer.PROGRAM,
                () -> relations.relate(List.of(new Tie(bare.id(), Bond.MEMBER_OF, other.id()))));

        assertThat(body(KIOSK)).contains(tie);
        assertThat(reader.get("en", "organisations", Street.RIVER_OF_LIFE).body()).contains(Street.BARE);
    }

    private void hide() {
        organisations.save(List.of(bare().goDark()));
    }

    private Organisation bare() {
        return organisations.withSlug(Street.BARE).orElseThrow();
    }

    private String body(String address) {
        return reader.get(URI.create(address)).body();
    }

    private int status(String address) {
        return reader.get(URI.create(address)).statusCode();
    }

    private void awaitKept(String address) {
        await().until(() -> status(address) == 200 && cache.find(address) != null);
    }
}
