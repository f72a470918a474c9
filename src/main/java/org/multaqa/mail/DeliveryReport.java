package org.multaqa.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/**
 * A delivery status notification (RFC 3464) of one of the mall's letters.
 *
 * @param letter the number of the letter that it is about
 * @param failed whether it was given up, rather than late, delivered or passed on
 */
record DeliveryReport(UUID letter, boolean failed, StatusCode status) {

    private static final String UUID_FORM = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern RECIPIENT = Pattern.compile("\\+" + UUID_FORM + "@");
    private static final Pattern NUMBER = Pattern.compile("<" + UUID_FORM + "@");
    /** Whom it was sent to: servers write it in one or the other when they deliver. */
    private static final List<String> RECIPIENTS = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To");
    private static final int MOST_PARTS = 10;

    /** The report that the message is; empty if it is none, or does not say of which letter. */
    static Optional<DeliveryReport> in(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof MimeMultipart report)) {
            return Optional.empty();
        }
        var parts = parts(report);
        var letter = letterIn(message).or(() -> letterIn(parts));
        for (var part : parts) {
            if (part.isMimeType("message/delivery-status") && letter.isPresent()) {
                return of(letter.get(), part);
            }
        }
        return Optional.empty();
    }

    private static List<BodyPart> parts(MimeMultipart report) throws MessagingException {
        var parts = new ArrayList<BodyPart>();
        for (int i = 0; i < Math.min(report.getCount(), MOST_PARTS); i++) {
            parts.add(report.getBodyPart(i));
        }
        return parts;
    }

    private static Optional<UUID> letterIn(MimeMessage message) throws MessagingException {
        for (var name : RECIPIENTS) {
            var values = message.getHeader(name);
            var found = values == null ? Optional.<UUID>empty() : number(RECIPIENT, Stream.of(values));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Of the letter itself, or its head, which most servers send back. */
    private static Optional<UUID> letterIn(List<BodyPart> parts) {
        try {
            for (var part : parts) {
                if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                    try (var in = part.getInputStream()) {
                        var values = new InternetHeaders(in).getHeader("Message-ID");
                        return values == null ? Optional.empty() : number(NUMBER, Stream.of(values));
                    }
                }
            }
        } catch (MessagingException | IOException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<UUID> number(Pattern pattern, Stream<String> values) {
        return values.flatMap(value -> pattern.matcher(value).results())
                .map(found -> UUID.fromString(found.group(1)))
                .findFirst();
    }

    /** A letter has one addressee: the first group of fields that has an action tells of it. */
    private static Optional<DeliveryReport> of(UUID letter, BodyPart part) throws MessagingException, IOException {
        try (var encoded = part.getInputStream()) {
            var in = new ByteArrayInputStream(encoded.readAllBytes());
            for (int group = 0; group < MOST_PARTS && in.available() > 0; group++) {
                var fields = new InternetHeaders(in);
                var action = fields.getHeader("Action", null);
                if (action != null) {
                    var status = Optional.ofNullable(fields.getHeader("Status", null)).flatMap(StatusCode::in);
                    return Optional
                            .of(new DeliveryReport(letter, action.strip().toLowerCase(Locale.ROOT).startsWith("failed"),
                                    status.orElse(new StatusCode("5.0.0"))));
                }
            }
        }
        return Optional.empty();
    }
}
