package org.multaqa.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** A node that shows a certificate which nobody else has signed, and asks who is there. */
class OpenSearchClusterTests {

    private static final String SECRET = "not-a-secret";

    @TempDir
    private Path folder;
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private HttpsServer node;

    @BeforeEach
    void open() throws Exception {
        var keys = folder.resolve("keys.p12");
        keytool("-genkeypair", "-alias", "node", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
                "SAN=dns:localhost", "-keystore", keys.toString());
        keytool("-exportcert", "-rfc", "-alias", "node", "-keystore", keys.toString(), "-file",
                folder.resolve("node.pem").toString());
        node = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        node.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        node.createContext("/", exchange -> {
            heard.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            var nothing = "{\"_index\":\"mall-1\",\"_id\":\"label\",\"found\":false}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(404, nothing.length);
            exchange.getResponseBody().write(nothing);
            exchange.close();
        });
        node.start();
    }

    @AfterEach
    void close() {
        node.stop(0);
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", SECRET));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isNotNull();
        assertThat(process.waitFor()).isZero();
    }

    private static SSLContext context(Path keys) throws Exception {
        var store = KeyStore.getInstance(keys.toFile(), SECRET.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, SECRET.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    /** Asks the node something. */
    private Object ask(@Nullable Path certificate) throws IOException {
        var settings = new SearchSettings(List.of(URI.create("https://localhost:" + node.getAddress().getPort())),
                "mall", "multaqa", SECRET, certificate, Duration.ofSeconds(10));
        try (var cluster = new OpenSearchCluster(settings)) {
            return new OpenSearchIndexes(cluster, "mall").searched();
        }
    }

    @Test
    void aNodeWhoseSignerIsNamedIsAskedWithThePassword() throws IOException {
        assertThat(ask(folder.resolve("node.pem"))).isNull();

        assertThat(heard).containsOnly("Basic "
                + Base64.getEncoder().encodeToString(("multaqa:" + SECRET).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aNodeThatNobodyVouchesForIsToldNothing() {
        assertThatThrownBy(() -> ask(null)).isInstanceOf(IOException.class);

        assertThat(heard).isEmpty();
    }

    @Test
    void aCertificateThatCannotBeReadIsTold() throws IOException {
        var none = Files.writeString(folder.resolve("none.pem"), "nothing");

        assertThatThrownBy(() -> ask(none)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("multaqa.search.certificate");
    }
}
