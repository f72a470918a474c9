package org.multaqa.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.mail.PostRoom.NOON;
import static org.multaqa.mail.PostRoom.SALMA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.gate.Viewer;
import org.multaqa.mail.PostRoom.Bag;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

/** A letter to Salma was sent at noon, and her server reports on it. */
@MallTest
@ExtendWith(OutputCaptureExtension.class)
class BouncesTests {

    private static final MailSettings HEARD = new MailSettings("", "bounces@mall.example");
    private static final Instant LATER = NOON.plusSeconds(3600);
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    @Autowired
    private AutowireCapableBeanFactory mall;
    @Autowired
    private MailFolder folder;
    @Autowired
    private BouncesFolder reports;

    private PostRoom room;
    private Bag bag;
    private String letter;

    @BeforeEach
    void oneLetterWasSent() {
        room = mall.createBean(PostRoom.class);
        room.empty();
        bag = new Bag();
        room.queue(PostRoom.greetingTo(SALMA));
        send(NOON);
        letter = room.gate.read(Viewer.PROGRAM,
                () -> room.jdbc.sql("select id from mail").query(UUID.class).single()).toString();
    }

    @AfterEach
    void tidy() throws IOException {
        FileSystemUtils.deleteRecursively(folder.within("bounces"));
    }

    private void send(Instant when) {
        room.sending(bag, HEARD, room.greeting).send(() -> when);
    }

    @Test
    void anAddressThatDoesNotExistIsNotTriedForThirtyDays(CapturedOutput log) throws IOException {
        assertThat(take(report("failed", "5.1.1"))).isTrue();

        assertThat(room.in(State.BOUNCED)).isEqualTo(1);
        assertThat(room.count("status = '5.1.1'")).isEqualTo(1);
        assertThat(room.bounces.isBouncing(SALMA, LATER)).isTrue();
        assertThat(room.bounces.isBouncing("yusuf@mail.example", LATER)).isFalse();

        room.queue(PostRoom.greetingTo(SALMA), LATER);
        send(LATER);
        assertThat(room.in(State.BOUNCING)).isEqualTo(1);
        assertThat(bag.messages).hasSize(1);

        assertThat(room.bounces.isBouncing(SALMA, LATER.plus(Duration.ofDays(31)))).isFalse();
        assertThat(log.getAll()).contains(letter).doesNotContain("salma", "no such user");
    }

    @Test
    void onlyAKeyedHashOfTheAddressIsRemembered() throws IOException {
        take(report("failed", "5.1.1"));

        var hash = room.gate.read(Viewer.PROGRAM,
                () -> room.jdbc.sql("select address_hash from mail_bounces").query(byte[].class).single());

        assertThat(hash).hasSize(32).isEqualTo(room.bounceRows.hash(SALMA));
        assertThat(room.count("address_hash is not null")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.2.2", "5.7.1", "4.4.7"})
    void whatSaysNothingOfTheAddressIsNotRemembered(String status) throws IOException {
        take(report("failed", status));

        assertThat(room.in(State.BOUNCED)).isEqualTo(1);
        assertThat(room.bounces.isBouncing(SALMA, LATER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "delivered", "relayed", "expanded"})
    void whatHasNotFailedIsNoBounce(String action) throws IOException {
        assertThat(take(report(action, "5.1.1"))).isTrue();

        assertThat(room.in(State.SENT)).isEqualTo(1);
    }

    @Test
    void theLetterIsKnownByItsOwnNumberToo() throws IOException {
        assertThat(take(report("failed", "5.1.1").replace("bounces+" + letter + "@", "bounces@"))).isTrue();

        assertThat(room.in(State.BOUNCED)).isEqualTo(1);
    }

    @Test
    void whoDoesNotKnowTheNumberCanStopNoMail() throws IOException {
        take(report("failed", "5.1.1").replace(letter, NOBODY));

        assertThat(room.in(State.SENT)).isEqualTo(1);
        assertThat(room.bounces.isBouncing(SALMA, LATER)).isFalse();
    }

    @Test
    void whoGotALetterCannotStopMailToSomebodyElse() throws IOException {
        take(report("failed", "5.1.1").replace("salma@mail.example", "yusuf@mail.example"));

        assertThat(room.bounces.isBouncing("yusuf@mail.example", LATER)).isFalse();
        assertThat(room.bounces.isBouncing(SALMA, LATER)).isTrue();
    }

    @Test
    void theSameReportTwiceIsOneBounce() throws IOException {
        take(report("failed", "5.1.1"));
        room.gate.change(Viewer.PROGRAM, () -> room.jdbc.sql("delete from mail_bounces").update());

        assertThat(take(report("failed", "5.1.1"))).isTrue();

        assertThat(room.bounces.isBouncing(SALMA, LATER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0", "Subject: I am away\r\n\r\nback on Monday",
            "Content-Type: multipart/report; boundary=x\r\n\r\n--x--",
            "Content-Type: multipart/report\r\n\r\n",
            "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n"})
    void whatIsNoReportIsNone(String message) throws IOException {
        assertThat(take(message)).isFalse();
    }

    @Test
    void reportsInTheFolderAreReadAndDeletedAndTheRestIsPutAside() throws IOException {
        var home = folder.within("bounces");
        var inbox = folder.within("bounces/new");
        var report = Files.writeString(inbox.resolve("1.host"), report("failed", "5.1.1"));
        var unread = writeAt(home.resolve("2.eml"), LATER);
        var other = writeAt(home.resolve("3.eml"), NOON);
        var link = Files.createSymbolicLink(home.resolve("4.eml"), other.toAbsolutePath());

        reports.read(LATER);

        assertThat(room.in(State.BOUNCED)).isEqualTo(1);
        assertThat(report).doesNotExist();
        assertThat(unread).as("somebody may still write it").exists();
        assertThat(other).doesNotExist();
        assertThat(home.resolve("other").resolve("3.eml")).exists();
        assertThat(Files.isSymbolicLink(link)).isTrue();

        reports.forget(LATER);
        assertThat(home.resolve("other").resolve("3.eml")).doesNotExist();
    }

    private static Path writeAt(Path file, Instant when) throws IOException {
        Files.writeString(file, "Subject: I am away\r\n\r\n");
        return Files.setLastModifiedTime(file, FileTime.from(when));
    }

    private boolean take(String message) throws IOException {
        return room.bounces.take(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)), LATER);
    }

    /** As in RFC 3464, appendix E. */
    private String report(String action, String status) {
        return """
                Date: Sun, 1 Mar 2026 12:10:00 +0000
                From: Mail Delivery Subsystem <mailer-daemon@mail.example>
                To: <bounces+%1$s@mall.example>
                Subject: Returned mail
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="part"

                --part
                Content-Type: text/plain

                There is no such user here: salma@mail.example

                --part
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example
                Arrival-Date: Sun, 1 Mar 2026 12:00:01 +0000

                Final-Recipient: rfc822; salma@mail.example
                Action: %2$s
                Status: %3$s
                Diagnostic-Code: smtp; 550 %3$s no such user

                --part
                Content-Type: text/rfc822-headers

                From: Multaqa <multaqa@mall.example>
                To: salma@mail.example
                Message-ID: <%1$s@mall.example>
                Subject: A greeting

                --part--
                """.formatted(letter, action, status).replace("\n", "\r\n");
    }
}
