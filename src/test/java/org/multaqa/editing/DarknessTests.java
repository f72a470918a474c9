package org.multaqa.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.membership.Standing;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.State;
import org.multaqa.search.Search;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Street;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriUtils;

/** Amal owns River of Life, and has to hide it today; Basma is an editor of it. */
@MallTest
class DarknessTests {

    private static final String NAME = "جمعية نهر الحياة";

    @Autowired
    private Reader visitor;
    @Autowired
    private Street street;
    @Autowired
    private Company company;
    @Autowired
    private Memberships memberships;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Search search;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;

    private Reader amal;
    private Reader basma;
    private UUID river;

    @BeforeEach
    void theyAreHere() {
        street.open();
        company.leave();
        river = river().id();
        amal = company.reading(member("Amal", Standing.OWNER));
        basma = company.reading(member("Basma", Standing.EDITOR));
    }

    private Person member(String name, Standing standing) {
        var person = company.member(name);
        gate.change(Viewer.PROGRAM,
                () -> memberships.save(new Membership(river, person.id(), standing, Instant.EPOCH)));
        return person;
    }

    @Test
    void whatAnOwnerHidesIsAbsentEverywhereInTheNextRequestAndComesBackAtItsOldAddress() {
        assertThat(places()).allSatisfy(place -> assertThat(seen(place)).as(place).isTrue());

        assertThat(amal.get(URI.create(at("darkness"))).body()).contains("حجب الكشك في كل مكان");
        assertThat(river().state()).isEqualTo(State.PUBLISHED);
        assertThat(amal.fillIn(at("darkness"), at("darkness")).statusCode()).isEqualTo(303);

        assertThat(places()).allSatisfy(place -> assertThat(seen(place)).as(place).isFalse());
        var absent = visitor.get(URI.create("/ar/organisations/" + encoded("جمعية-نهر-الحياه")));
        var hidden = visitor.get(URI.create(kiosk()));
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replace(kiosk(), "")).isEqualTo(
                absent.body()
                        .replace("/ar/organisations/" + encoded("جمعية-نهر-الحياه"), "")
                        .replace(encoded("جمعية-نهر-الحياه"), encoded(Street.RIVER_OF_LIFE)));
        assertThat(basma.get(URI.create(kiosk())).body()).contains(NAME, "id=\"_hidden\"");

        assertThat(amal.fillIn(at("darkness"), at("darkness/end")).statusCode()).isEqualTo(303);
        search.catchUp();
        assertThat(places()).allSatisfy(place -> assertThat(seen(place)).as(place).isTrue());
        assertThat(acts()).endsWith("kiosk-darkened", "kiosk-reopened");
    }

    @Test
    void anEditorAndTheDeskCanNeitherAskForItNorDoIt() {
        var nour = company.proved(company.atDesk("Nour", Role.values()));
        for (var reader : List.of(basma, nour)) {
            assertThat(reader.get(URI.create(at("darkness"))).statusCode()).isEqualTo(404);
            assertThat(reader.fillIn("/ar/my", at("darkness")).statusCode()).isEqualTo(404);
        }
        assertThat(river().state()).isEqualTo(State.PUBLISHED);
        amal.fillIn(at("darkness"), at("darkness"));
        for (var reader : List.of(basma, nour)) {
            assertThat(reader.fillIn("/ar/my", at("darkness/end")).statusCode()).isEqualTo(404);
        }
        assertThat(river().state()).isEqualTo(State.DARK);
    }

    @Test
    void whatTheDeskTookOffTheListsItsOwnerDoesNotOpenByThisWay() {
        gate.change(Viewer.PROGRAM, () -> organisations.save(river().unlist()));
        assertThat(amal.get(URI.create(at("darkness"))).statusCode()).isEqualTo(404);
        amal.fillIn("/ar/my", at("darkness/end"));
        assertThat(river().state()).isEqualTo(State.UNLISTED);
    }

    @Test
    void pressingTwiceIsAsPressingOnce() {
        var before = acts();
        amal.fillIn(at("darkness"), at("darkness"));
        assertThat(amal.fillIn("/ar/my", at("darkness")).statusCode()).isEqualTo(303);
        assertThat(river().state()).isEqualTo(State.DARK);
        assertThat(acts().subList(before.size(), acts().size())).containsExactly("kiosk-darkened");
    }

    private List<String> places() {
        return List.of(kiosk(), "/ar/search?q=" + encoded(NAME), "/ar/organisations?q=" + encoded(NAME),
                "/api/v1/organisations?q=" + encoded(NAME), "/api/v1/organisations/" + river,
                "/sitemap-kiosks-" + new UUID(0, 0) + ".xml");
    }

    /** Whether a visitor is led to it there, or reads it there. */
    private boolean seen(String place) {
        var answer = visitor.get(URI.create(place));
        return answer.statusCode() == 200
                && (answer.body().contains(encoded(Street.RIVER_OF_LIFE))
                        || answer.body().contains("/organisations/" + Street.RIVER_OF_LIFE)
                        || answer.body().contains(river.toString()));
    }

    private String kiosk() {
        return "/ar/organisations/" + encoded(Street.RIVER_OF_LIFE);
    }

    private String at(String rest) {
        return "/ar/my/organisations/" + river + "/" + rest;
    }

    private Organisation river() {
        return gate.read(Viewer.PROGRAM, () -> organisations.withSlug(Street.RIVER_OF_LIFE)).orElseThrow();
    }

    private List<String> acts() {
        return gate.read(Viewer.PROGRAM,
                () -> jdbc.sql("select act from audit_log where person = (select person from email_addresses"
                        + " where address = 'amal@example.org') order by number").query(String.class).list());
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
