package org.multaqa.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody asks, for one address after another, whether it has an account: the mall does not tell. */
@MallTest
@Tag("leak")
class UnknownAddressTests {

    /** What differs between any two answers, and tells nothing of them. */
    private static final Set<String> TRANSPORT = Set.of("date", "connection");

    @Autowired
    private Company company;
    @Autowired
    private Reader visitor;
    @Autowired
    private Gate gate;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void salmaHasAnAccount() {
        company.leave();
        company.member("Salma");
        gate.change(Viewer.PROGRAM, () -> jdbc.sql("delete from mail").update());
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "password", "new"})
    void whoAsksForALinkIsAnsweredAlike(String errand) {
        for (var language : new String[]{"ar", "en", "fr"}) {
            var address = "/" + language + "/sign-in/" + errand;
            var known = visitor.post(address, "email", "salma@example.org");
            var unknown = visitor.post(address, "email", "basma@example.org");
            assertThat(known.statusCode()).isEqualTo(200);
            assertThat(known.body()).contains("salma@example.org");
            assertThat(without("salma", known)).isEqualTo(without("basma", unknown));
        }
    }

    /** What is done while somebody waits is the same, and so it takes as long. */
    @ParameterizedTest
    @ValueSource(strings = {"link", "password", "new"})
    void oneEnvelopeIsQueuedWhateverTheAddress(String errand) {
        visitor.post("/en/sign-in/" + errand, "email", "salma@example.org");
        visitor.post("/en/sign-in/" + errand, "email", "basma@example.org");
        assertThat(gate.read(Viewer.PROGRAM,
                () -> jdbc.sql("select address || ' ' || kind || ' ' || facts from mail where state = 'waiting'")
                        .query(String.class)
                        .list()))
                .containsExactlyInAnyOrder("salma@example.org signin." + errand + " {\"next\": \"\"}",
                        "basma@example.org signin." + errand + " {\"next\": \"\"}");
    }

    private static String without(String name, HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(header -> TRANSPORT.contains(header.toLowerCase(java.util.Locale.ROOT)));
        return (answer.statusCode() + " " + headers + "\n" + answer.body()).replace(name + "@", "*@");
    }
}
