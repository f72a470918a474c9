package org.multaqa.mail;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.web.MallSettings;
import org.springframework.stereotype.Component;

/** Makes of a letter the message that is sent (RFC 5322): the same one each time, but for the date. */
@Component
class Composer {

    private static final String UTF_8 = "UTF-8";

    private final MailSettings settings;
    private final MallSettings mall;
    private final Messages messages;
    private final Typesetting typesetting;

    Composer(MailSettings settings, MallSettings mall, Messages messages, Typesetting typesetting) {
        this.settings = settings;
        this.mall = mall;
        this.messages = messages;
        this.typesetting = typesetting;
    }

    MimeMessage compose(UUID id, Envelope envelope, Letter letter, Instant now) throws MessagingException {
        var language = envelope.language();
        var message = new Numbered("<" + id + "@" + mall.baseUrl().getHost() + ">");
        message.setFrom(sender(language));
        message.setRecipient(RecipientType.TO, new InternetAddress(envelope.address()));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setContentLanguage(new String[]{language.code()});
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!settings.bounces().isEmpty()) {
            message.setEnvelopeFrom(settings.bounces().replace("@", "+" + id + "@"));
        }
        offerEnd(message, letter);
        message.setContent(alternatives(typesetting.page(language, letter)));
        message.saveChanges();
        return message;
    }

    private InternetAddress sender(Language language) throws MessagingException {
        try {
            var name = settings.name().isEmpty() ? messages.in(language).text("web.mall.name") : settings.name();
            return new InternetAddress(settings.address().isEmpty() ? ownAddress() : settings.address(), name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String ownAddress() {
        return Address.of("multaqa@" + mall.baseUrl().getHost()).orElse("multaqa@localhost");
    }

    /** By one click in the mail program itself (RFC 8058), which must be by https. */
    private void offerEnd(MimeMessage message, Letter letter) throws MessagingException {
        var path = letter.unsubscribing().orElse("");
        if (!path.isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + mall.baseUrl() + path + ">");
            if ("https".equals(mall.baseUrl().getScheme())) {
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }
    }

    /** The better one last (RFC 2046, section 5.1.4). */
    private MimeMultipart alternatives(LetterPage page) throws MessagingException {
        return new MimeMultipart("alternative", part(typesetting.text(page), LetterText.TYPE),
                part(typesetting.html(page), "text/html; charset=UTF-8"));
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(QueueRows.utf8(text), type)));
        return part;
    }

    /** A message that keeps its number, by which mail programs know a second copy. */
    private static final class Numbered extends SMTPMessage {

        private final String number;

        Numbered(String number) {
            super((@Nullable Session) null);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
