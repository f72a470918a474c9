package org.multaqa.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.database.DataFolder;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.stories.Greeting;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Worker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.util.FileSystemUtils;

/** The mall of the tests has no mail server. */
@MallTest
class OutboxTests {

    @Autowired
    private AutowireCapableBeanFactory mall;
    @Autowired
    private Gate gate;
    @Autowired
    private Post post;
    @Autowired
    private Worker worker;
    @Autowired
    private Outbox outbox;
    @Autowired
    private DataFolder data;
    @Autowired
    private Clock clock;

    @BeforeEach
    void nothingWaits() throws IOException {
        mall.createBean(PostRoom.class).empty();
        FileSystemUtils.deleteRecursively(data.resolve("mail"));
    }

    @Test
    void withoutAServerALetterIsAFileThatAnyMailProgramReads() throws Exception {
        greet("salma@mail.example");

        var entry = outbox.newest(10).getFirst();
        assertThat(entry.address()).isEqualTo("salma@mail.example");
        assertThat(entry.subject()).isEqualTo("تحية إلى \u2068Salma\u2069");
        assertThat(entry).asString().doesNotContain("salma");

        var message = new MimeMessage((Session) null,
                new ByteArrayInputStream(outbox.message(entry.id()).orElseThrow()));
        assertThat(message.getSubject()).isEqualTo(entry.subject());
        assertThat(message.getMessageID()).isEqualTo("<" + entry.id() + "@localhost>");
    }

    @Test
    void onlyTheMallsOwnUserReadsIt() throws Exception {
        greet("salma@mail.example");

        try (var files = Files.list(data.resolve("mail"))) {
            for (var file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("mail"))))
                .isEqualTo("rwx------");
    }

    @Test
    void theNewestComesFirstAndAfterThirtyDaysItGoes() {
        greet("salma@mail.example");
        greet("yusuf@mail.example");
        assertThat(outbox.newest(10)).hasSize(2);
        assertThat(outbox.newest(1)).hasSize(1);

        worker.does("mail.tidying", clock.instant().plus(Duration.ofDays(31)));

        assertThat(outbox.newest(10)).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotRead() {
        assertThat(outbox.newest(10)).isEmpty();
        assertThat(outbox.message(UUID.randomUUID())).isEmpty();
    }

    private void greet(String address) {
        gate.change(Viewer.VISITOR, () -> post.queue(
                Greeting.to(address, Language.AR, "Salma", clock.instant().plus(Duration.ofDays(1)))));
        worker.does("mail.sending", clock.instant());
    }
}
