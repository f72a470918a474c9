package org.multaqa.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.mail.PostRoom.NOON;
import static org.multaqa.mail.PostRoom.SALMA;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.language.Language;
import org.multaqa.mail.Receipt.Later;
import org.multaqa.stories.Greeting;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

@MallTest
@Tag("fault")
@ExtendWith(OutputCaptureExtension.class)
class SmtpTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    private AutowireCapableBeanFactory mall;
    private PostRoom room;

    @BeforeEach
    void empty() {
        room = mall.createBean(PostRoom.class);
        room.empty();
    }

    @Test
    void aDayWithoutAServerLosesNothingAndDoublesNothing(CapturedOutput log) throws MessagingException {
        int port = freePort();
        var sending = room.sending(courier(port));
        room.queue(Greeting.to(SALMA, Language.EN, "Salma", NOON.plusSeconds(1800)));
        for (int i = 0; i < 5; i++) {
            room.queue(PostRoom.greetingTo("reader" + i + "@mail.example"));
        }

        for (int hour = 0; hour < 24; hour++) {
            var then = NOON.plusSeconds(3600L * hour);
            sending.send(() -> then);
        }
        assertThat(room.in(State.WAITING)).isEqualTo(5);
        assertThat(room.in(State.EXPIRED)).as("the link had ended").isEqualTo(1);

        var mailbox = mailbox(port);
        try {
            sending.send(() -> NOON.plusSeconds(24 * 3600));
            sending.send(() -> NOON.plusSeconds(25 * 3600));

            assertThat(mailbox.getReceivedMessages()).hasSize(5);
            assertThat(numbers(mailbox)).doesNotHaveDuplicates();
        } finally {
            mailbox.stop();
        }
        assertThat(log.getAll()).contains("No mail leaves the mall", "Mail leaves the mall again")
                .doesNotContain("mail.example", "Salma", "greeting to")
                .containsOnlyOnce("No mail leaves");
    }

    @Test
    void twoNodesThatSendAtOnceSendEachLetterOnce() throws Exception {
        for (int i = 0; i < 40; i++) {
            room.queue(PostRoom.greetingTo("reader" + i + "@mail.example"));
        }
        var mailbox = mailbox(0);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            int port = mailbox.getSmtp().getPort();
            var ends = nodes.invokeAll(List.of(Executors.callable(() -> room.sending(courier(port)).send(() -> NOON)),
                    Executors.callable(() -> room.sending(courier(port)).send(() -> NOON))));
            for (var end : ends) {
                end.get();
            }

            assertThat(numbers(mailbox)).hasSize(40).doesNotHaveDuplicates();
            assertThat(room.in(State.SENT)).isEqualTo(40);
        } finally {
            mailbox.stop();
        }
    }

    @Test
    void aNodeThatDiesBetweenSendingAndNotingItRepeatsTheLetterUnderTheSameNumber() throws MessagingException {
        room.queue(PostRoom.greetingTo(SALMA));
        var mailbox = mailbox(0);
        try {
            var courier = courier(mailbox.getSmtp().getPort());
            var taken = room.queue.claim(NOON).orElseThrow();
            courier.take(taken, room.composer(new MailSettings("", ""))
                    .compose(taken.id(), taken.envelope(), room.greeting.sample(Language.EN), NOON));

            room.sending(courier).send(() -> NOON.plusSeconds(60));
            assertThat(numbers(mailbox)).as("while it may still live").hasSize(1);

            room.sending(courier).send(() -> NOON.plus(QueueRows.LEASE));
            room.sending(courier).send(() -> NOON.plus(QueueRows.LEASE.multipliedBy(3)));

            assertThat(numbers(mailbox)).hasSize(2).containsOnly("<" + taken.id() + "@localhost>");
        } finally {
            mailbox.stop();
        }
    }

    @Test
    void anUnknownReaderIsNotTriedAgainAndRemembered(CapturedOutput log) throws IOException {
        room.queue(PostRoom.greetingTo(SALMA));
        room.queue(PostRoom.greetingTo(SALMA), NOON.plusSeconds(60));
        try (var server = ScriptedServer.refusing("RCPT", "550 5.1.1 <salma@mail.example> is unknown here")) {
            var sending = room.sending(courier(server.port()));
            sending.send(() -> NOON);
            sending.send(() -> NOON.plusSeconds(3600));

            assertThat(server.heard).filteredOn(line -> line.startsWith("RCPT")).hasSize(1);
        }
        assertThat(room.in(State.REFUSED)).isEqualTo(1);
        assertThat(room.in(State.BOUNCING)).isEqualTo(1);
        assertThat(room.count("status = '5.1.1'")).isEqualTo(1);
        assertThat(room.bounces.isBouncing("Salma@mail.example", NOON.plusSeconds(60))).isTrue();
        assertThat(log.getAll()).contains("was refused with 5.1.1").doesNotContain("salma");
    }

    @Test
    void aLetterOfWhichTheServerThinksIllSaysNothingOfTheAddress() throws IOException {
        room.queue(PostRoom.greetingTo(SALMA));
        try (var server = ScriptedServer.refusing(".", "554 5.7.1 we think that this is spam")) {
            room.sending(courier(server.port())).send(() -> NOON);
        }
        assertThat(room.in(State.REFUSED)).isEqualTo(1);
        assertThat(room.bounces.isBouncing(SALMA, NOON)).isFalse();
    }

    @Test
    void aReaderWhoseServerIsBusyHoldsUpNobodyElse() throws IOException {
        room.queue(PostRoom.greetingTo(SALMA));
        room.queue(PostRoom.greetingTo("yusuf@mail.example"), NOON.plusSeconds(1));
        var first = new AtomicInteger();
        try (var server = new ScriptedServer(command -> command.equals("RCPT") && first.getAndIncrement() == 0
                ? "451 4.7.1 come again later"
                : ScriptedServer.usual(command))) {
            var sending = room.sending(courier(server.port()));
            sending.send(() -> NOON.plusSeconds(1));
            assertThat(room.in(State.SENT)).isEqualTo(1);
            assertThat(room.in(State.WAITING)).isEqualTo(1);

            sending.send(() -> NOON.plusSeconds(60));
            assertThat(room.in(State.SENT)).isEqualTo(2);
        }
    }

    @Test
    void aServerThatDoesNotLikeTheSenderLosesNothing() throws IOException {
        room.queue(PostRoom.greetingTo(SALMA));
        try (var server = ScriptedServer.refusing("MAIL", "530 5.7.0 who are you")) {
            room.sending(courier(server.port())).send(() -> NOON);
        }
        assertThat(room.in(State.WAITING)).isEqualTo(1);
    }

    @Test
    void aServerThatSaysNothingIsGivenUp() throws IOException {
        room.queue(PostRoom.greetingTo(SALMA));
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var server = PostRoom.server(silent.getLocalPort());
            server.getJavaMailProperties().setProperty("mail.smtp.timeout", "50");

            room.sending(new SmtpCourier(server)).send(() -> NOON);
        }
        assertThat(room.in(State.WAITING)).isEqualTo(1);
    }

    /** Each line comes in time, and there is always one more. */
    @Test
    void aServerThatNeverComesToAnEndIsGivenUpToo() throws IOException {
        room.queue(PostRoom.greetingTo(SALMA));
        try (var chatty = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> chat(chatty));
            var receipts = new ArrayList<Receipt>();
            var courier = new SmtpCourier(PostRoom.server(chatty.getLocalPort()), Duration.ofMillis(200));

            room.sending((letter, message) -> {
                receipts.add(courier.take(letter, message));
                return receipts.getLast();
            }).send(() -> NOON);

            assertThat(receipts).containsExactly(new Later(true, "too slow"));
        }
        assertThat(room.in(State.WAITING)).isEqualTo(1);
    }

    private static void chat(ServerSocket server) {
        try (var connection = server.accept(); var out = connection.getOutputStream()) {
            while (true) {
                out.write("220-and furthermore\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.onSpinWait();
            }
        } catch (IOException gone) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whoeverSetsAnAddressForBouncesGetsThemWithTheNumberOfTheLetter() throws IOException {
        room.queue(PostRoom.greetingTo(SALMA));
        try (var server = new ScriptedServer(ScriptedServer::usual)) {
            room.sending(courier(server.port()), new MailSettings("", "bounces@mall.example"), room.greeting)
                    .send(() -> NOON);

            assertThat(server.heard).anyMatch(
                    line -> line
                            .matches("MAIL FROM:<bounces\\+[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@mall.example>.*"));
        }
    }

    @Test
    void aServerThatSpeaksTlsFromTheBeginningMustBeWhoItSaysItIs() {
        room.queue(PostRoom.greetingTo(SALMA));
        var mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        mailbox.start();
        try {
            var server = PostRoom.server(mailbox.getSmtps().getPort());
            server.setProtocol("smtps");
            room.sending(new SmtpCourier(server)).send(() -> NOON);
            assertThat(mailbox.getReceivedMessages()).as("nobody vouches for it").isEmpty();

            server.getJavaMailProperties().setProperty("mail.smtps.ssl.trust", "127.0.0.1");
            server.getJavaMailProperties().setProperty("mail.smtps.ssl.checkserveridentity", "false");
            server.setSession(Session.getInstance(server.getJavaMailProperties()));
            room.sending(new SmtpCourier(server)).send(() -> NOON.plusSeconds(60));
            assertThat(mailbox.getReceivedMessages()).hasSize(1);
        } finally {
            mailbox.stop();
        }
    }

    @Test
    void theTimeoutsAreSetForWhoeverSetsAServer() {
        var environment = mall.getBean(Environment.class);
        for (var name : List.of("connectiontimeout", "timeout", "writetimeout")) {
            for (var protocol : List.of("smtp", "smtps")) {
                assertThat(environment.getProperty("spring.mail.properties.mail." + protocol + "." + name,
                        Duration.class)).isBetween(Duration.ofSeconds(1), SmtpCourier.LONGEST);
            }
        }
        assertThat(SmtpCourier.LONGEST).isLessThan(QueueRows.LEASE);
    }

    private static SmtpCourier courier(int port) {
        return new SmtpCourier(PostRoom.server(port), LONG);
    }

    private static GreenMail mailbox(int port) {
        var mailbox = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        return mailbox;
    }

    private static List<String> numbers(GreenMail mailbox) {
        return Stream.of(mailbox.getReceivedMessages()).map(SmtpTests::number).toList();
    }

    private static String number(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
