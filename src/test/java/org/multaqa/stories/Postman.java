package org.multaqa.stories;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.multaqa.mail.Outbox;

/** Brings the letters that wait, and reads them as their readers do. */
public class Postman {

    private static final int MANY = 1000;
    private static final Pattern LINK = Pattern.compile("https?://localhost[^/\\s]*(/\\S+)");

    private final Worker worker;
    private final Outbox outbox;
    private final Clock clock;

    Postman(Worker worker, Outbox outbox, Clock clock) {
        this.worker = worker;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A letter as it came. */
    public record Delivered(String subject, String text) {

        /** Where its button leads, as a path of the mall. */
        public String link() {
            var link = LINK.matcher(text);
            if (!link.find()) {
                throw new AssertionError("no link in " + text);
            }
            return link.group(1);
        }
    }

    /** Everything for that address so far, the newest first, after what waits has been brought. */
    public List<Delivered> lettersTo(String address) {
        worker.does("mail.sending", clock.instant());
        return outbox.newest(MANY)
                .stream()
                .filter(entry -> entry.address().equals(address))
                .map(entry -> outbox.message(entry.id()))
                .flatMap(Optional::stream)
                .map(Postman::read)
                .toList();
    }

    private static Delivered read(byte[] message) {
        try {
            var read = new MimeMessage((Session) null, new ByteArrayInputStream(message));
            return new Delivered(read.getSubject(), plain(read).orElseThrow());
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Optional<String> plain(Part part) throws IOException, MessagingException {
        if (part.isMimeType("text/plain")) {
            return Optional.of(String.valueOf(part.getContent()));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = plain(parts.getBodyPart(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
