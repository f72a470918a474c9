package org.multaqa.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Secret;
import org.multaqa.files.Made;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.logos.Logos;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.membership.Standing;
import org.multaqa.organisations.Organisations;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.multaqa.stories.Street;
import org.multaqa.stories.Wire;
import org.multaqa.stories.Wire.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** Basma gives River of Life a logo; Salma writes for nobody. */
@MallTest
class LogoPagesTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private Wire wire;
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
    private Logos logos;
    @Autowired
    private Gate gate;

    private Person basma;
    private UUID river;

    @BeforeEach
    void theyAreHere() {
        street.open();
        company.leave();
        basma = company.member("Basma");
        river = gate.read(Viewer.PROGRAM, () -> organisations.withSlug(Street.RIVER_OF_LIFE)).orElseThrow().id();
        gate.change(Viewer.PROGRAM,
                () -> memberships.save(new Membership(river, basma.id(), Standing.EDITOR, Instant.EPOCH)));
    }

    @Test
    void aPictureThatIsSentStandsOnTheKioskAndGoesAgain() {
        assertThat(sent(company.session(basma, false), Made.png(200, 100)).status()).isEqualTo(303);
        assertThat(kiosk()).contains("<img class=\"logo\"");
        var reader = company.reading(basma);
        assertThat(reader.get(URI.create(logo())).body()).contains(logo() + "/remove");
        assertThat(reader.fillIn(logo(), logo() + "/remove").statusCode()).isEqualTo(303);
        assertThat(kiosk()).doesNotContain("<img class=\"logo\"");
        assertThat(reader.get(URI.create(logo())).body()).doesNotContain(logo() + "/remove");
    }

    @Test
    void whatIsNoPictureIsRefusedInTheReadersWords() {
        var answer = sent(company.session(basma, false), "<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"_problems\"", "href=\"#logo\"", "JPEG");
        assertThat(there()).isFalse();
        assertThat(sent(company.session(basma, false), new byte[0]).status()).isEqualTo(422);
    }

    @Test
    void whoDoesNotWriteForItSetsNoLogo() {
        assertThat(sent(company.session(company.member("Salma"), false), Made.png(200, 100)).status()).isEqualTo(404);
        assertThat(there()).isFalse();
    }

    private boolean there() {
        return gate.read(Viewer.PROGRAM, () -> logos.of(List.of(river))).containsKey(river);
    }

    private String kiosk() {
        return visitor.get("ar", "organisations", Street.RIVER_OF_LIFE).body();
    }

    private String logo() {
        return "/ar/my/organisations/" + river + "/logo";
    }

    private Answer sent(Secret session, byte[] picture) {
        var token = TOKEN.matcher(wire.ask("GET", "/ar/my", "Cookie: session=" + session.text()).body());
        assertThat(token.find()).isTrue();
        var form = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token.group(1)
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"logo.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n" + new String(picture, StandardCharsets.ISO_8859_1)
                + "\r\n--b--\r\n";
        return wire.send("POST " + logo() + " HTTP/1.1\r\nHost: localhost\r\nCookie: session=" + session.text()
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + form.length()
                + "\r\nConnection: close\r\n\r\n" + form);
    }
}
