package org.multaqa.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.multaqa.search.Thing.ar;
import static org.multaqa.search.Thing.en;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.cache.PageCache;
import org.multaqa.changes.Change;
import org.multaqa.changes.ChangeLog;
import org.multaqa.changes.LogPosition;
import org.multaqa.gate.Gate;
import org.multaqa.language.Language;
import org.multaqa.search.SearchNotReadyException;
import org.multaqa.search.Thing;
import org.multaqa.search.answering.FollowingIndex;
import org.multaqa.search.ranking.Fields;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import com.sun.net.httpserver.HttpServer;

/** Malls whose index is in a cluster that they share; each has an index of its own. */
@Tag("opensearch")
@MallTest
class OpenSearchEngineTests {

    private static final Thing CEDAR = en("Cedar Library");
    private static final Thing OLIVE = ar("مكتبة الزيتون");
    private static final Thing PALM = en("Palm School");
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Autowired
    private Gate gate;
    @Autowired
    private ChangeLog log;
    @Autowired
    private JdbcConnectionDetails server;

    private final PageCache pages = mock();
    private SearchSettings settings;
    private OpenSearchCluster cluster;
    private OpenSearchIndexes indexes;
    private FollowingIndex mall;

    @BeforeEach
    void open() {
        settings = OpenSearchNodes.shared().settings("mall" + UUID.randomUUID().toString().replace("-", ""));
        cluster = new OpenSearchCluster(settings);
        indexes = new OpenSearchIndexes(cluster, settings.index());
        mall = at(settings);
    }

    @AfterEach
    void close() throws IOException {
        mall.close();
        cluster.close();
    }

    private FollowingIndex at(SearchSettings some) {
        return new FollowingIndex(folder, gate, log,
                (reader, data, first) -> new OpenSearchEngine(some, log, reader, data, server, pages, first));
    }

    private SearchSettings of(URI node) {
        return new SearchSettings(List.of(node), settings.index(), null, null, null, Duration.ofSeconds(3));
    }

    @Test
    void whatIsCommittedIsFound() {
        mall.started().publish(CEDAR, OLIVE);

        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
        assertThat(mall.found("الزيتون")).containsExactly(OLIVE.id());
    }

    @Test
    void whatIsHiddenIsNeitherFoundNorSuggested() {
        mall.started().publish(CEDAR, PALM);
        mall.found("cedar");

        mall.hide(CEDAR);

        assertThat(mall.found("cedar")).isEmpty();
        assertThat(mall.search().suggest(FollowingIndex.KIND, "ced", Language.EN, 5)).isEmpty();
    }

    /** The copies of an index tell each other every 30 s what they need no longer. */
    @Test
    @EnabledIfSystemProperty(named = "multaqa.rounds", matches = "\\d+")
    void whatIsHiddenLeavesTheFilesOfTheIndex() throws IOException {
        mall.started().publish(CEDAR, PALM);
        mall.found("cedar");
        mall.hide(CEDAR);
        mall.found("cedar");
        mall.stop();
        var index = indexes.take(indexes.searched());

        var until = System.nanoTime() + LONG.toNanos();
        while (!index.purge()) {
            assertThat(System.nanoTime()).isLessThan(until);
        }
    }

    @Test
    void nothingIsFoundBeforeTheIndexHasCaughtUp() {
        assertThat(mall.search().ready()).isFalse();
        assertThatThrownBy(() -> mall.foundNow("cedar")).isInstanceOf(SearchNotReadyException.class);
    }

    @Test
    void whatHappenedWhileTheMallWasClosedIsFoundAfterAStart() {
        mall.started().publish(CEDAR);
        mall.found("cedar");
        mall.stop();
        mall.publish(PALM);
        mall.hide(CEDAR);

        mall.startAgain();

        assertThat(mall.found("palm")).containsExactly(PALM.id());
        assertThat(mall.found("cedar")).isEmpty();
    }

    @Test
    void aStartGoesOnWithTheIndexThatIsThere() throws IOException {
        mall.started().publish(CEDAR);
        mall.found("cedar");
        mall.stop();

        mall.startAgain();

        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
        assertThat(indexes.last()).isEqualTo(1);
    }

    @Test
    void whenTheNodeWhoseTurnItIsLeavesAnotherGoesOn() {
        mall.started().search().catchUp();
        try (var other = mall.beside().started()) {
            other.search().catchUp();
            mall.publish(CEDAR);
            assertThat(other.found("cedar")).containsExactly(CEDAR.id());

            mall.stop();
            other.publish(PALM);

            assertThat(other.found("palm")).containsExactly(PALM.id());
        }
    }

    @Test
    void aNodeThatDoesNotApplyTheLogForgetsItsPagesToo() {
        mall.started().search().catchUp();
        try (var other = mall.beside().started()) {
            other.search().catchUp();
            clearInvocations(pages);

            mall.publish(CEDAR);

            // Each hears of it, and each sees it found.
            verify(pages, timeout(60_000).atLeast(4)).forget();
        }
    }

    @Test
    void whoBelievesThatItIsStillTheirTurnIsRefused() throws IOException {
        mall.started().publish(CEDAR);
        mall.found("cedar");
        mall.stop();
        var frozen = indexes.take(indexes.searched());
        var now = indexes.take(indexes.searched());
        var hidden = new Change(FollowingIndex.KIND, CEDAR.id(), new LogPosition(Long.MAX_VALUE - 1, 1));
        now.apply(List.of(hidden), Map.of());
        now.show();

        assertThatThrownBy(() -> frozen.apply(List.of(hidden), Map.of(CEDAR.id(),
                OpenSearchDocument.of(FollowingIndex.KIND, List.of(), CEDAR.findable()))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another node has taken the turn");
        assertThatThrownBy(frozen::show).isInstanceOf(IOException.class);
    }

    @Test
    void anIndexOfAnotherDatabaseIsBuiltAnewAndNeverSearched() throws IOException {
        var foreign = indexes.begin(new ChangeLog.Identity(UUID.randomUUID(), Long.MAX_VALUE));
        foreign.apply(List.of(new Change(FollowingIndex.KIND, PALM.id(), new LogPosition(3, 1))), Map.of(PALM.id(),
                OpenSearchDocument.of(FollowingIndex.KIND, List.of(), PALM.findable())));
        foreign.show();
        foreign.markComplete();
        indexes.search(foreign.name());
        mall.publish(CEDAR);

        mall.started();

        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
        assertThat(mall.found("palm")).isEmpty();
        assertThat(indexes.last()).isEqualTo(2);
    }

    @Test
    void anIndexOfANewerReleaseIsLeftToItsNodes() throws IOException {
        mall.started().publish(CEDAR);
        mall.found("cedar");
        mall.stop();
        var label = new OpenSearchIndex.Label(log.identity().id(), Fields.VERSION + 1, 0, 0, true, 1);
        cluster.ask(
                client -> client.index(i -> i.index(settings.index()).id("label").document(Map.of("label", label))));

        assertThat(new OpenSearchTurn(indexes, log, mock()).forward()).isFalse();
        assertThat(indexes.last()).isEqualTo(1);
    }

    @Test
    void aHalfBuiltIndexIsBuiltFurther() throws IOException {
        indexes.begin(log.identity());
        mall.publish(CEDAR);

        mall.started();

        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
        assertThat(indexes.last()).isEqualTo(1);
    }

    @Test
    void whatIsTooLongForTheClusterIsLeftOutAndTheRestIsFound() {
        var odd = en("Odd Circle").under("x".repeat(40_000));
        mall.started().publish(odd, CEDAR);

        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
        assertThat(mall.found("odd circle")).isEmpty();
    }

    @Test
    void anIndexIsBuiltAnewWhileReadersSearchWithoutAPause() throws Exception {
        mall.started().publish(CEDAR, OLIVE, PALM);
        mall.found("cedar");
        var done = new AtomicBoolean();
        var searches = new AtomicInteger();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = List.of("cedar", "palm").stream().map(text -> readers.submit(() -> {
                while (!done.get()) {
                    assertThat(mall.foundNow(text)).hasSize(1);
                    searches.incrementAndGet();
                }
                return true;
            })).toList();
            try {
                for (int round = 1; round <= 3; round++) {
                    mall.search().reindex();
                    assertThat(indexes.last()).isEqualTo(round + 1);
                }
            } finally {
                done.set(true);
            }
            for (var reader : reading) {
                assertThat(reader.get()).isTrue();
            }
        }
        assertThat(searches.get()).isPositive();
    }

    @Test
    void aCommandBesideTheServingMallBuildsItAnew() throws IOException {
        mall.started().publish(CEDAR);
        mall.found("cedar");

        try (var command = mall.beside().started()) {
            command.search().reindex();
        }

        assertThat(indexes.last()).isEqualTo(2);
        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
    }

    @Test
    void aMallWhoseClusterIsAwayStartsAndCatchesUpWhenItComes() {
        mall.publish(CEDAR);
        try (var door = new Doorway(settings.nodes().getFirst()); var early = at(of(door.address())).started()) {
            assertThat(early.indexer().awaitReady(Duration.ofMillis(1))).isFalse();
            assertThatThrownBy(() -> early.search().lexicon()).isInstanceOf(SearchNotReadyException.class);

            door.open();

            assertThat(early.indexer().awaitReady(LONG)).isTrue();
            early.publish(PALM);
            assertThat(early.found("palm")).containsExactly(PALM.id());
        }
    }

    @Test
    void aClusterThatGoesAwayIsToldAndItsReturnToo() {
        try (var door = new Doorway(settings.nodes().getFirst()).open();
                var open = at(of(door.address())).started()) {
            open.publish(CEDAR);
            open.found("cedar");

            door.shut();

            assertThatThrownBy(() -> open.foundNow("cedar")).isInstanceOf(SearchNotReadyException.class);
            open.indexer().awaitReady(Duration.ZERO);
            door.open();
            assertThat(open.found("cedar")).containsExactly(CEDAR.id());
            assertThat(open.search().ready()).isTrue();
        }
    }

    @Test
    void aCommandDoesNotWaitForAClusterThatIsAway() {
        try (var door = new Doorway(settings.nodes().getFirst()); var away = at(of(door.address())).started()) {
            away.publish(CEDAR);
            away.search().catchUp();

            assertThatThrownBy(away.search()::reindex).isInstanceOf(SearchNotReadyException.class);
        }
    }

    @Test
    void nobodyWaitsLongerThanTheTimeLimitForANodeThatIsSilent() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var slow = new OpenSearchCluster(new SearchSettings(
                        List.of(URI.create("http://127.0.0.1:" + silent.getLocalPort())), "mall", null, null, null,
                        Duration.ofMillis(200)))) {
            assertThatThrownBy(() -> new OpenSearchIndexes(slow, "mall").searched()).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "{\"found\":true,\"_index\":\"x\",\"_id\":\"label\",\"_source\":[1]}",
            "{\"hits\":7}"})
    void answersThatAreNoneAreAsIfTheClusterWereAway(String answer) throws IOException {
        var nonsense = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        nonsense.createContext("/", exchange -> {
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        nonsense.start();
        try (var wrong = new OpenSearchCluster(of(URI.create("http://127.0.0.1:" + nonsense.getAddress().getPort())))) {
            assertThatThrownBy(() -> new OpenSearchIndexes(wrong, "mall").begin(log.identity()))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> new OpenSearchWords(wrong, "mall").documents()).isInstanceOf(IOException.class);
        } finally {
            nonsense.stop(0);
        }
    }
}
