package org.multaqa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the operator reads when the whole program cannot start. */
@Tag("fault")
class StartRefusedTests {

    static final String TINY = TinyMall.class.getName();

    @Test
    void aPortInUseIsToldInOneLine() throws Exception {
        Path folder = TestFolders.fresh("port-in-use");
        try (ServerSocket taken = new ServerSocket(0);
                Spawned mall = Spawned.running(TINY, "--multaqa.data-dir=" + folder,
                        "--server.port=" + taken.getLocalPort())) {
            assertThatItEndsSaying(mall, "Port " + taken.getLocalPort()
                    + " is used by another program: stop that, or choose another port with server.port.");
        }
    }

    @Test
    void anAddressThatThisHostHasNotIsToldInOneLine() throws Exception {
        Path folder = TestFolders.fresh("address");
        try (Spawned mall = Spawned.running(TINY, "--multaqa.data-dir=" + folder, "--server.port=0",
                "--server.address=192.0.2.1")) {
            assertThatItEndsSaying(mall, "The mall cannot listen there (Cannot assign requested address): "
                    + "check server.address and server.port.");
        }
    }

    @Test
    void anExternalServerThatDoesNotAnswerIsToldInOneLine() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        try (Spawned mall = Spawned.running(TINY, "--multaqa.data-dir=" + TestFolders.fresh("no-answer"),
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + port + "/mall",
                "--spring.datasource.username=amal", "--spring.flyway.user=omar")) {
            assertThatItEndsSaying(mall,
                    "No PostgreSQL answers at 127.0.0.1:" + port + "/mall: start it, or check spring.datasource.url.");
        }
    }

    @Test
    void aSecondMallOnTheFolderIsToldInOneLine() throws Exception {
        Path folder = TestFolders.fresh("second");
        try (Spawned first = Spawned.running(FolderHolder.class.getName(), folder.toString())) {
            first.awaitLine("holding");
            try (Spawned second = Spawned.running(TINY, "--multaqa.data-dir=" + folder)) {
                assertThatItEndsSaying(second,
                        "Another Multaqa (process " + first.pid() + ") already uses the folder " + folder
                                + ": stop it first, or name another folder with multaqa.data-dir.");
            }
        }
    }

    private static void assertThatItEndsSaying(Spawned mall, String sentence) throws Exception {
        String said = mall.awaitEnd();
        assertThat(mall.status()).isEqualTo(1);
        assertThat(said.lines().filter(line -> line.contains(" ERROR ")))
                .singleElement()
                .asString()
                .endsWith(": " + sentence);
        assertThat(said).doesNotContain("\tat ", "Exception", "APPLICATION FAILED");
    }
}
