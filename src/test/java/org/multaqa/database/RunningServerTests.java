package org.multaqa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

class RunningServerTests {

    /** AuthenticationCleartextPassword of PostgreSQL's protocol: the wish to be told the password as it is. */
    private static final byte[] TELL_ME = {'R', 0, 0, 0, 8, 0, 0, 0, 3};

    /** The length of a first message that only asks for TLS or GSSAPI. */
    private static final int WISH_TO_ENCRYPT = 8;

    private final Passwords passwords = new Passwords("secret-of-the-owner", "secret-of-the-application");

    @Test
    void aStrangerOnThePortIsToldNoPassword() throws Exception {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var heard = CompletableFuture.supplyAsync(() -> heardBy(stranger));
            var access = new RunningServer(stranger.getLocalPort()).access(passwords);
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> DriverManager
                    .getConnection(access.ownerUrl(), access.owner().role(), access.owner().password())
                    .close());
            assertThat(heard.get()).contains(Cluster.OWNER).doesNotContain("secret-of");
        }
    }

    private static String heardBy(ServerSocket stranger) {
        try (var caller = stranger.accept()) {
            var in = new DataInputStream(caller.getInputStream());
            if (in.readInt() == WISH_TO_ENCRYPT) {
                in.skipNBytes(WISH_TO_ENCRYPT - Integer.BYTES);
                caller.getOutputStream().write('N');
            }
            caller.getOutputStream().write(TELL_ME);
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
