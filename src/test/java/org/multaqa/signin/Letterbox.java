package org.multaqa.signin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.multaqa.jobs.Job;
import org.multaqa.mail.Outbox;

/** What the people of a test find in their mailboxes, once the mall has sent what waits. */
final class Letterbox {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");
    private static final int MANY = 10_000;

    private final Job sending;
    private final Outbox outbox;
    private final Set<UUID> old;

    /** What earlier tests left waiting is sent before, and is none of this one's. */
    Letterbox(List<Job> jobs, Outbox outbox, Instant now) {
        this.sending = jobs.stream().filter(job -> job.name().equals("mail.sending")).findFirst().orElseThrow();
        this.outbox = outbox;
        sending.run(now);
        this.old = outbox.newest(MANY).stream().map(Outbox.Entry::id).collect(Collectors.toSet());
    }

    /** Sends what waits at that time, and shows the letters to that address since the test began. */
    List<String> letters(String address, Instant now) {
        sending.run(now);
        return outbox.newest(MANY)
                .stream()
                .filter(entry -> !old.contains(entry.id()) && entry.address().equals(address))
                .map(entry -> text(outbox.message(entry.id()).orElseThrow()))
                .toList();
    }

    /** The path to which the only letter to that address leads. */
    URI link(String address, Instant now) {
        var letters = letters(address, now);
        if (letters.size() != 1) {
            throw new AssertionError(letters.size() + " letters to " + address);
        }
        return path(letters.getFirst()).orElseThrow();
    }

    static Optional<URI> path(String letter) {
        return LINK.matcher(letter).results().map(found -> URI.create(found.group(1))).findFirst();
    }

    private static String text(byte[] message) {
        try {
            var read = new MimeMessage((Session) null, new ByteArrayInputStream(message));
            var parts = (MimeMultipart) read.getContent();
            return read.getSubject() + "\n" + parts.getBodyPart(0).getContent();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
