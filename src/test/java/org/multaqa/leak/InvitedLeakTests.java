package org.multaqa.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.accounts.Person;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.membership.Standing;
import org.multaqa.organisations.Organisations;
import org.multaqa.stories.Company;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Postman;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Salma has invited somebody by their address: but for the owners, nobody hears it in any way. */
@MallTest
@Tag("leak")
@ExtendWith(OutputCaptureExtension.class)
class InvitedLeakTests {

    private static final String CANARY = "qzxbdgjkinvited";
    private static final List<String> PAGES = List.of("/my", "/my/account", "/my/organisations/OPEN/members",
            "/my/organisations/ID/members", "/my/organisations/OPEN/joining", "/organisations/OPEN", "/organisations",
            "/organisations?q=" + CANARY, "/search?q=" + CANARY, "/search/suggestions?q=" + CANARY, "/desk/ranking",
            "/membership/none");

    private final Canaries canaries = new Canaries();

    @Autowired
    private Reader visitor;
    @Autowired
    private Company company;
    @Autowired
    private Postman postman;
    @Autowired
    private Mall mall;
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

    private Person salma;
    private Person former;
    private Reader formerHere;
    private String members;

    @BeforeEach
    void salmaInvites() {
        mall.empty();
        company.leave();
        gate.change(Viewer.PROGRAM,
                () -> organisations.save(List.of(canaries.open.claim(clock.instant()))));
        salma = company.member("Salma");
        former = company.member("Former");
        has(salma, Standing.OWNER);
        has(former, Standing.OWNER);
        formerHere = company.reading(former);
        members = "/en/my/organisations/" + canaries.open.slug() + "/members";
        company.reading(salma).fillIn(members, members + "/invitations", "email", CANARY + "@example.org");
    }

    @Test
    void itsAddressIsSeenByTheOwnersAlone(CapturedOutput log) {
        assertThat(company.reading(salma).get(URI.create(members)).body()).contains(CANARY);
        assertThat(formerHere.get(URI.create(members)).body()).contains(CANARY);
        gate.change(Viewer.PROGRAM, () -> memberships.end(canaries.open.id(), former.id()));
        postman.lettersTo(CANARY + "@example.org");

        others().forEach((who, reader) -> pages().forEach(page -> {
            var answer = reader.get(URI.create(page));
            // A page may repeat the word that was looked for, but nobody types the sign behind it.
            assertThat(answer.headers().map() + answer.body()).as(who + " at " + page).doesNotContain(CANARY + "@");
        }));
        assertThat(log.getAll()).doesNotContain(CANARY + "@");
    }

    @Test
    void theDatabaseTellsItToTheOwnersAlone() {
        var huda = company.member("Huda");
        has(huda, Standing.EDITOR);
        assertThat(addresses(Viewer.of(salma.id()))).hasSize(1);
        assertThat(addresses(Viewer.of(former.id()))).hasSize(1);
        for (var viewer : List.of(Viewer.VISITOR, Viewer.DOORKEEPER, Viewer.of(huda.id()),
                Viewer.of(company.member("Tamer").id()), Viewer.atDesk(company.nour().id()))) {
            assertThat(addresses(viewer)).as(viewer.word()).isEmpty();
        }
        gate.change(Viewer.PROGRAM, () -> memberships.end(canaries.open.id(), former.id()));
        assertThat(addresses(Viewer.of(former.id()))).isEmpty();
    }

    private List<String> addresses(Viewer viewer) {
        return gate.read(viewer,
                () -> jdbc.sql("select address from membership_invitations").query(String.class).list());
    }

    private Map<String, Reader> others() {
        var huda = company.member("Huda");
        has(huda, Standing.EDITOR);
        var others = new LinkedHashMap<String, Reader>();
        others.put("a visitor", visitor);
        others.put("an editor", company.reading(huda));
        others.put("a fresh member", company.reading(company.member("Tamer")));
        others.put("a removed owner with a live session", formerHere);
        others.put("the desk", company.proved(company.nour()));
        return others;
    }

    private List<String> pages() {
        var pages = new ArrayList<String>();
        for (var language : List.of("ar", "en", "fr")) {
            PAGES.forEach(page -> pages.add("/" + language + page.replace("OPEN", canaries.open.slug())
                    .replace("ID", canaries.open.id().toString())));
        }
        return pages;
    }

    private void has(Person person, Standing standing) {
        gate.change(Viewer.PROGRAM, () -> memberships
                .save(new Membership(canaries.open.id(), person.id(), standing, Instant.EPOCH)));
    }
}
