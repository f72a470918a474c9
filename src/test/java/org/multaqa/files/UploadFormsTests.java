package org.multaqa.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.MultipartConfigElement;

import org.junit.jupiter.api.Test;
import org.multaqa.accounts.Secret;
import org.multaqa.database.DataFolder;
import org.multaqa.stories.Company;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Wire;
import org.multaqa.stories.Wire.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms with files, as browsers and others send them. */
@MallTest
class UploadFormsTests {

    private static final String BOUNDARY = "----boundary";
    private static final String HEAD = "--" + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: text/html\r\n\r\n";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String TAIL = "\r\n--" + BOUNDARY + "--\r\n";

    @Autowired
    private Wire wire;
    @Autowired
    private Company company;
    @Autowired
    private DataFolder data;
    @Autowired
    private MultipartConfigElement multipart;

    @Test
    void aFileIsReceived() {
        var pdf = latin(Made.pdf("words"));
        var answer = sent(pdf, HEAD.length() + pdf.length() + TAIL.length());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("PDF " + pdf.length());
    }

    @Test
    void aFileThatIsNotTakenIsRefusedWithItsReason() {
        var script = "<script>alert(1)</script>";
        var answer = sent(script, HEAD.length() + script.length() + TAIL.length());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("files.problem.unknown-kind");
    }

    @Test
    void aFormOfMoreThanAFileIsRefusedBeforeItIsRead() throws IOException {
        assertThat(sent("%PDF-1.7", 30 << 20).status()).isEqualTo(413);
        await().until(() -> incoming().isEmpty());
    }

    @Test
    void aFileOfMoreThanTwentyMegabytesIsRefused() throws IOException {
        var large = "%PDF-1.7\n" + "a".repeat(20 << 20);
        assertThat(sent(large, HEAD.length() + large.length() + TAIL.length()).status()).isEqualTo(413);
        await().until(() -> incoming().isEmpty());
    }

    /** The form says that a megabyte comes, and ends in the middle of it. */
    @Test
    void ofHalfAnUploadNothingStays() throws IOException {
        var answer = wire.send(request(1 << 20) + HEAD + "%PDF-1.7\n" + "qzxhalf".repeat(50_000), true);
        assertThat(answer.status()).isIn(0, 400);
        await().until(() -> incoming().isEmpty());
    }

    @Test
    void aFormWithoutItsFileIsRefused() {
        var other = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\na" + TAIL;
        assertThat(wire.send(request(other.length()) + other).status()).isEqualTo(400);
        assertThat(wire.send(request(7) + "nothing").status()).isEqualTo(400);
    }

    /** The token stands in the form among the files, and is read from there before the form comes to its handler. */
    @Test
    void aFormOfSomebodySignedInCarriesItsToken() {
        company.leave();
        var session = company.session(company.member("Amal"), false);
        var pdf = latin(Made.pdf("words"));
        assertThat(sentBy(session, "", pdf).status()).isEqualTo(403);
        var page = wire.ask("GET", "/en", "Cookie: session=" + session.text()).body();
        var token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        assertThat(sentBy(session, token.group(1), pdf).status()).isEqualTo(200);
    }

    private Answer sentBy(Secret session, String token, String content) {
        var form = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n"
                + HEAD
                + content + TAIL;
        return wire.send(request(form.length()).replace("Connection:", "Cookie: session=" + session.text()
                + "\r\nConnection:") + form);
    }

    @Test
    void whatIsNotSmallLiesInTheDataFolderWhileItIsRead() {
        assertThat(Path.of(multipart.getLocation())).isEqualTo(data.resolve("files").resolve("incoming"));
        assertThat(multipart.getFileSizeThreshold()).isLessThan(100_000);
    }

    private Answer sent(String content, int length) {
        return wire.send(request(length) + HEAD + content + TAIL);
    }

    private static String request(int length) {
        return "POST /en/uploading HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary="
                + BOUNDARY + "\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n";
    }

    private List<Path> incoming() throws IOException {
        try (var all = java.nio.file.Files.list(data.resolve("files").resolve("incoming"))) {
            return all.toList();
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
