package org.multaqa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTests {

    private static final String COMPLAINT = "FATAL:  could not bind: Address already in use\n";

    @TempDir
    private Path folder;
    private ServerLog log;

    @BeforeEach
    void aLog() {
        log = new ServerLog(folder.resolve("server.log"));
    }

    @Test
    void whatIsNewIsReadWholeAfterAFolderWithAnArabicName() throws IOException {
        write("LOG:  starting in /srv/الملتقى العربي\n".getBytes(StandardCharsets.UTF_8));
        assertThatTheComplaintIsRead();
    }

    @Test
    void whatIsNewIsReadThoughAnOlderLineIsInAnotherEncoding() throws IOException {
        write("LOG:  starting in /srv/cité\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatTheComplaintIsRead();
    }

    private void assertThatTheComplaintIsRead() throws IOException {
        long before = log.length();
        write(COMPLAINT.getBytes(StandardCharsets.US_ASCII));
        assertThat(log.since(before)).isEqualTo(COMPLAINT);
    }

    @Test
    void aShortOneGoesOnAndALongOneIsPutAside() throws IOException {
        write(COMPLAINT.getBytes(StandardCharsets.US_ASCII));
        log.rotate();
        assertThat(folder.resolve("server.log.1")).doesNotExist();

        write(new byte[10 * 1024 * 1024]);
        log.rotate();
        assertThat(log.length()).isZero();
        assertThat(folder.resolve("server.log.1")).isNotEmptyFile();
    }

    private void write(byte[] text) throws IOException {
        Files.write(log.file(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
