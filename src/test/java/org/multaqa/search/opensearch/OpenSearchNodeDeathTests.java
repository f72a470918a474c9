package org.multaqa.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.multaqa.search.Thing.ar;
import static org.multaqa.search.Thing.en;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.cache.PageCache;
import org.multaqa.changes.ChangeLog;
import org.multaqa.gate.Gate;
import org.multaqa.search.Thing;
import org.multaqa.search.answering.FollowingIndex;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** One of three nodes dies, and it is the one that manages the cluster: the others must choose a new manager first. */
@Tag("opensearch")
@Tag("fault")
@MallTest
class OpenSearchNodeDeathTests {

    private static final Thing CEDAR = en("Cedar Library");
    private static final Thing OLIVE = ar("مكتبة الزيتون");
    private static final Thing PALM = en("Palm School");

    @Autowired
    private Gate gate;
    @Autowired
    private ChangeLog log;
    @Autowired
    private JdbcConnectionDetails server;

    @Test
    void theSearchAndTheIndexingGoOn(@TempDir Path folder) throws Exception {
        try (var nodes = OpenSearchNodes.begun();
                var mall = new FollowingIndex(folder, gate, log, (reader, data, first) -> new OpenSearchEngine(
                        nodes.settings("mall"), log, reader, data, server, mock(PageCache.class), first)).started();
                var cluster = new OpenSearchCluster(nodes.settings("mall"));
                var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            mall.publish(CEDAR, OLIVE);
            mall.found("cedar");
            int dying = manager(cluster);
            var done = new AtomicBoolean();
            var reading = readers.submit(() -> IntStream.iterate(0, i -> !done.get(), i -> i + 1)
                    .peek(i -> assertThat(mall.foundNow("cedar")).containsExactly(CEDAR.id()))
                    .count());

            nodes.stop(dying);

            assertThatThrownBy(() -> connect(nodes.address(dying))).isInstanceOf(ConnectException.class);
            mall.publish(PALM);
            mall.hide(OLIVE);
            assertThat(mall.found("palm")).containsExactly(PALM.id());
            assertThat(mall.found("الزيتون")).isEmpty();
            done.set(true);
            assertThat(reading.get()).isPositive();
            assertThat(manager(cluster)).isNotEqualTo(dying);
        }
    }

    private static void connect(URI address) throws IOException {
        new Socket(address.getHost(), address.getPort()).close();
    }

    /** The runner calls its nodes by their number. */
    private static int manager(OpenSearchCluster cluster) throws IOException {
        var nodes = cluster.ask(client -> client.cat().clusterManager()).valueBody();
        return Integer.parseInt(String.valueOf(nodes.getFirst().node()).replace("Node ", ""));
    }
}
