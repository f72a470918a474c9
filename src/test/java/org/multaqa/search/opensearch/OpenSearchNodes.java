package org.multaqa.search.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/** A cluster of three nodes, in a JVM of its own that ends with this one, however this one ends. */
final class OpenSearchNodes implements AutoCloseable {

    private static final Path PROGRAM = Path.of("src/test/opensearch/Nodes.java");
    private static final Path LIBRARIES = Path.of("target/opensearch-nodes.classpath");
    private static final int COUNT = 3;
    /** The runner takes ports behind this one that are free, and none above 9299. */
    private static final int PORT = 9220;

    private static OpenSearchNodes shared;

    private final Path folder;
    private final Process process;
    private final BufferedReader told;
    private final List<URI> addresses = new ArrayList<>();

    private OpenSearchNodes() throws IOException {
        folder = Files.createTempDirectory("opensearch-nodes");
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                Files.readString(LIBRARIES).strip(), PROGRAM.toString(), folder.resolve("data").toString(),
                Integer.toString(COUNT), Integer.toString(PORT))
                .redirectError(folder.resolve("errors.log").toFile())
                .start();
        told = process.inputReader(StandardCharsets.UTF_8);
        await("ready");
    }

    /** The cluster that the tests of a run share, and leave whole. */
    static synchronized OpenSearchNodes shared() {
        if (shared == null) {
            shared = begun();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** A cluster that a test may damage. */
    static OpenSearchNodes begun() {
        try {
            return new OpenSearchNodes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void await(String word) throws IOException {
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith("node ")) {
                addresses.add(URI.create(line.substring("node ".length())));
            }
            if (line.equals(word)) {
                return;
            }
        }
        throw new IOException("the nodes have ended: " + Files.readString(folder.resolve("errors.log")));
    }

    /** The settings of a mall whose index in this cluster is called so. */
    SearchSettings settings(String index) {
        return new SearchSettings(addresses, index, null, null, null, Duration.ofSeconds(30));
    }

    URI address(int number) {
        return addresses.get(number - 1);
    }

    /** Stops the node of that number, from 1 on, and returns when it has ended. */
    void stop(int number) {
        try {
            var orders = process.outputWriter(StandardCharsets.UTF_8);
            orders.write("stop " + number + "\n");
            orders.flush();
            await("stopped");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            process.destroyForcibly().waitFor();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
