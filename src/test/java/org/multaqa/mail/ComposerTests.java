package org.multaqa.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.Test;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.web.MallSettings;

/** What a mail program reads of a message, once it has been sent and read again. */
class ComposerTests {

    private static final UUID ID = UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff");
    private static final String SUBJECT = "ملتقى: تأكيد عنوان \u2068جمعية الأمل الخيرية لرعاية الطفولة والأسرة في الإسكندرية\u2069";
    private static final MailSettings USUAL = new MailSettings("", "");

    @Test
    void anArabicSubjectArrivesWholeInLinesThatServersTake() throws Exception {
        var source = source(message(USUAL, Language.AR, letter(SUBJECT, null)));

        assertThat(source.lines()).allMatch(line -> line.length() <= 78);
        assertThat(source.chars()).allMatch(letter -> letter < 128);
        assertThat(read(source).getSubject()).isEqualTo(SUBJECT);
    }

    @Test
    void itsNumberIsTheRowsAtTheMallsHost() throws Exception {
        assertThat(message(USUAL, Language.EN, letter("s", null)).getMessageID())
                .isEqualTo("<" + ID + "@mall.example>");
    }

    @Test
    void itSaysWhenAndThatNobodyWroteItByHand() throws Exception {
        var message = message(USUAL, Language.FR, letter("s", null));

        assertThat(message.getSentDate()).isEqualTo(Date.from(PostRoom.NOON));
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getContentLanguage()).containsExactly("fr");
        assertThat(message.getHeader("X-Mailer")).isNull();
    }

    @Test
    void itComesFromTheMallInTheReadersLanguage() throws Exception {
        assertThat(from(USUAL, Language.AR)).isEqualTo(new InternetAddress("multaqa@mall.example"));
        assertThat(from(USUAL, Language.AR).getPersonal()).isEqualTo("ملتقى");
        assertThat(from(USUAL, Language.EN).getPersonal()).isEqualTo("Multaqa");
    }

    @Test
    void itComesFromWhomTheOperatorSets() throws Exception {
        var set = from(new MailSettings("بيت المتطوعين <desk@house.example>", ""), Language.EN);

        assertThat(set.getAddress()).isEqualTo("desk@house.example");
        assertThat(set.getPersonal()).isEqualTo("بيت المتطوعين");
    }

    @Test
    void oneClickInTheMailProgramEndsSuchLetters() throws Exception {
        var message = message(USUAL, Language.EN, letter("s", "/en/follow/stop?id=7&key=a"));

        assertThat(message.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://mall.example/en/follow/stop?id=7&key=a>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void whereThereIsNothingToEndNothingIsOffered() throws Exception {
        assertThat(message(USUAL, Language.EN, letter("s", null)).getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void aLongUnsubscribingAddressIsNotBroken() throws Exception {
        var path = "/en/follow/stop?key=" + "k".repeat(120);

        assertThat(message(USUAL, Language.EN, letter("s", path)).getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://mall.example" + path + ">");
    }

    @Test
    void itHasTwoFormsTheBetterOneLast() throws Exception {
        var message = message(USUAL, Language.AR, letter("s", null));

        assertThat(message.getContentType()).startsWith("multipart/alternative");
        var forms = (MimeMultipart) message.getContent();
        assertThat(forms.getCount()).isEqualTo(2);
        assertThat(forms.getBodyPart(0).getContentType()).contains("text/plain", "UTF-8", "format=flowed");
        assertThat((String) forms.getBodyPart(0).getContent()).contains("أهلًا");
        assertThat(forms.getBodyPart(1).getContentType()).contains("text/html", "UTF-8");
        assertThat((String) forms.getBodyPart(1).getContent()).contains("أهلًا", "dir=\"rtl\"");
    }

    @Test
    void aHostileSubjectAddsNoHeader() throws Exception {
        var message = message(USUAL, Language.EN,
                letter("Amal\r\nBcc: everyone@mail.example\r\n\r\n<script>", null));

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("Amal Bcc: everyone@mail.example <script>");
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress(PostRoom.SALMA));
    }

    private static InternetAddress from(MailSettings settings, Language language) throws Exception {
        return (InternetAddress) message(settings, language, letter("s", null)).getFrom()[0];
    }

    private static Letter letter(String subject, String unsubscribe) {
        return new Letter(subject, List.of("أهلًا"), null, "closing", "reason", unsubscribe);
    }

    private static MimeMessage message(MailSettings settings, Language language, Letter letter) throws Exception {
        var mall = new MallSettings(URI.create("https://mall.example"));
        var messages = Messages.withUsualLocales();
        var envelope = new Envelope("test.kind", PostRoom.SALMA, language, Map.of(), PostRoom.NEXT_WEEK, null);
        return read(source(new Composer(settings, mall, messages, new Typesetting(mall, messages))
                .compose(ID, envelope, letter, PostRoom.NOON)));
    }

    private static String source(MimeMessage message) throws Exception {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    private static MimeMessage read(String source) throws Exception {
        return new MimeMessage((Session) null,
                new ByteArrayInputStream(source.getBytes(StandardCharsets.US_ASCII)));
    }
}
