package org.multaqa.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.stereotype.Component;

/**
 * The letters that this node wrote to its folder because it has no mail server, for whoever passes them on by hand. They
 * hold addresses and links that open accounts: for administrators alone.
 */
@Component
public class Outbox {

    private final MailFolder folder;

    Outbox(MailFolder folder) {
        this.folder = folder;
    }

    /** A letter in the folder. */
    public record Entry(UUID id, Instant queued, String address, String subject) {

        /** Nothing of a letter belongs in a log. */
        @Override
        public String toString() {
            return "Entry[" + id + "]";
        }
    }

    /** The newest ones, the newest first. */
    public List<Entry> newest(int most) {
        try {
            return folder.newest().stream().limit(most).map(Outbox::entry).flatMap(Optional::stream).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The whole message (RFC 5322), if it is still there. */
    public Optional<byte[]> message(UUID id) {
        try {
            var file = folder.of(id);
            return file.isEmpty() ? Optional.empty() : Optional.of(Files.readAllBytes(file.get()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Empty if somebody has just taken it away. */
    private static Optional<Entry> entry(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var message = new MimeMessage((Session) null, in);
            return Optional.of(new Entry(MailFolder.id(file), MailFolder.queued(file),
                    InternetAddress.toString(message.getAllRecipients()), message.getSubject()));
        } catch (IOException | MessagingException gone) {
            return Optional.empty();
        }
    }
}
