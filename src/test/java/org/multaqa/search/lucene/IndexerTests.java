package org.multaqa.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.multaqa.search.Thing.ar;
import static org.multaqa.search.Thing.en;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.cache.PageCache;
import org.multaqa.changes.Change;
import org.multaqa.changes.ChangeLog;
import org.multaqa.changes.LogPosition;
import org.multaqa.database.StartRefusedException;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.search.SearchNotReadyException;
import org.multaqa.search.Thing;
import org.multaqa.search.answering.FollowingIndex;
import org.multaqa.search.ranking.LexiconFile;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import com.github.benmanes.caffeine.cache.Ticker;

@MallTest
class IndexerTests {

    private static final Thing CEDAR = en("Cedar Library");
    private static final Thing OLIVE = ar("مكتبة الزيتون");
    private static final Thing PALM = en("Palm School");

    private static final LexiconFile LEXICON = new LexiconFile(Path.of("nowhere"));

    @TempDir
    private Path folder;

    @Autowired
    private Gate gate;
    @Autowired
    private ChangeLog log;
    @Autowired
    private JdbcConnectionDetails server;
    @Autowired
    private PageCache pages;
    @Autowired
    private JdbcClient jdbc;

    private FollowingIndex mall;

    @BeforeEach
    void open() {
        mall = index(folder, log, pages, Ticker.systemTicker());
    }

    private FollowingIndex index(Path home, ChangeLog followed, PageCache forgetting, Ticker ticker) {
        return new FollowingIndex(home, gate, followed, (reader, data, first) -> new Indexer(followed, reader, data,
                server, forgetting, first, ticker));
    }

    @AfterEach
    void close() {
        mall.close();
    }

    @Test
    void whatIsCommittedIsFound() {
        mall.started().publish(CEDAR, OLIVE);

        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
        assertThat(mall.found("الزيتون")).containsExactly(OLIVE.id());
    }

    @Test
    void nothingIsFoundBeforeTheIndexHasCaughtUp() {
        assertThat(mall.search().ready()).isFalse();
        assertThatThrownBy(() -> mall.foundNow("cedar")).isInstanceOf(SearchNotReadyException.class);
        assertThatThrownBy(() -> mall.search().suggest(FollowingIndex.KIND, "ce", Language.EN, 5))
                .isInstanceOf(SearchNotReadyException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "search/1"})
    void anIndexThatIsALinkToAnotherPlaceIsRefusedAndThatPlaceLeftAlone(String name, @TempDir Path elsewhere)
            throws IOException {
        var link = folder.resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, elsewhere);
        assertThatThrownBy(mall::started).isInstanceOf(StartRefusedException.class)
                .hasMessageContaining(name + " because that is a link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void itIsReadyOnceItHasCaughtUp() {
        mall.started().search().catchUp();

        assertThat(mall.search().ready()).isTrue();
    }

    @Test
    void whoWaitsForItFindsAtOnce() {
        mall.publish(CEDAR);
        mall.started();

        assertThat(mall.indexer().awaitReady(Duration.ofMinutes(1))).isTrue();
        assertThat(mall.foundNow("cedar")).containsExactly(CEDAR.id());
    }

    @Test
    void nobodyWaitsLongerThanTheyWishForAnIndexThatTakesItsTime() {
        var never = mock(ChangeLog.class);
        when(never.identity()).thenThrow(new IllegalStateException("the log cannot be read"));
        try (var slow = index(folder, never, pages, Ticker.systemTicker()).started()) {
            assertThat(slow.indexer().awaitReady(Duration.ofMillis(1))).isFalse();
        }
    }

    @Test
    void pagesAreForgottenWhenAnotherNodesChangeIsHeardAndWhenItIsFound() {
        var forgetting = mock(PageCache.class);
        try (var other = index(folder.resolve("other"), log, forgetting, Ticker.systemTicker()).started()) {
            other.search().catchUp();
            clearInvocations(forgetting);

            mall.publish(CEDAR);

            verify(forgetting, timeout(60_000).atLeast(2)).forget();
            other.search().catchUp();
        }
    }

    /** The mall's supervisor is told that what is hidden now would still be proposed. */
    @Test
    void itIsReadyNoMoreWhenItHasNotFollowedForAMinuteAndAgainWhenItDoes() {
        var nanos = new AtomicLong();
        var away = new AtomicBoolean();
        var torn = spy(log);
        doAnswer(call -> {
            if (away.get()) {
                throw new OutOfMemoryError("a lexicon of a gigabyte");
            }
            return call.callRealMethod();
        }).when(torn).after(any(), anyInt());
        try (var index = index(folder.resolve("torn"), torn, pages, nanos::get).started()) {
            index.search().catchUp();
            away.set(true);
            await().until(() -> {
                nanos.addAndGet(Duration.ofMinutes(1).toNanos());
                return !index.search().ready();
            });

            away.set(false);
            await().until(index.search()::ready);
            index.publish(CEDAR);
            assertThat(index.found("cedar")).containsExactly(CEDAR.id());
        }
    }

    @Test
    void whatWasKeptIsFoundAfterAStart() {
        mall.started().publish(CEDAR);
        mall.found("cedar");
        mall.stop();

        mall.startAgain();

        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
    }

    @Test
    void whatHappenedWhileItWasClosedIsFoundAfterAStart() {
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
    void anOldCopyOfTheIndexCatchesUp(@TempDir Path copy) throws IOException {
        mall.started().publish(CEDAR);
        mall.found("cedar");
        mall.stop();
        FileSystemUtils.copyRecursively(folder, copy);
        mall.startAgain();
        mall.publish(PALM);
        mall.hide(CEDAR);
        mall.found("palm");
        mall.stop();

        FileSystemUtils.deleteRecursively(folder);
        FileSystemUtils.copyRecursively(copy, folder);
        mall.startAgain();

        assertThat(mall.found("palm")).containsExactly(PALM.id());
        assertThat(mall.found("cedar")).isEmpty();
    }

    @Test
    void anIndexOfAnotherDatabaseIsBuiltAnewAndNeverSearched() throws IOException {
        try (var foreign = new OpenIndex(folder.resolve("search/7"), UUID.randomUUID(), LEXICON)) {
            foreign.apply(List.of(new Change(FollowingIndex.KIND, PALM.id(), new LogPosition(3, 1))),
                    Map.of(PALM.id(), FindableDocument.of(FollowingIndex.KIND, List.of(),
                            PALM.findable())));
            foreign.markComplete();
        }
        mall.publish(CEDAR);

        mall.started();

        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
        assertThat(mall.found("palm")).isEmpty();
    }

    @Test
    void anIndexThatHasReadFurtherThanTheLogGoesIsBuiltAnew() throws IOException {
        mall.publish(CEDAR);
        try (var future = new OpenIndex(folder.resolve("search/7"), log.identity().id(), LEXICON)) {
            future.apply(List.of(new Change(FollowingIndex.KIND, PALM.id(), new LogPosition(Long.MAX_VALUE, 1))),
                    Map.of());
            future.markComplete();
        }

        mall.started();

        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        mall.started().publish(CEDAR);
        mall.found("cedar");
        mall.stop();
        damage(largestFile(mall.index()));

        mall.startAgain();

        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
    }

    @Test
    void aDeletedIndexIsBuiltAnew() throws IOException {
        mall.started().publish(CEDAR);
        mall.found("cedar");
        mall.stop();
        FileSystemUtils.deleteRecursively(folder.resolve("search"));

        mall.startAgain();

        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
    }

    @Test
    void reindexingSwapsAndLeavesOneIndex() {
        mall.started().publish(CEDAR);
        mall.found("cedar");
        var before = mall.index();

        mall.search().reindex();

        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
        assertThat(mall.index()).isNotEqualTo(before);
        assertThat(before).doesNotExist();
    }

    @Test
    void aCommandBesideTheServingMallHasEverythingTakenInAgain() {
        mall.started().publish(CEDAR);
        mall.found("cedar");
        var before = mall.indexer().ask(view -> ((LuceneView) view).searcher().getIndexReader().hashCode());
        var guest = mall.asGuest();

        guest.reindex();
        guest.catchUp();

        assertThat(guest.ready()).isFalse();
        assertThat(mall.found("cedar")).containsExactly(CEDAR.id());
        assertThat(mall.indexer().<Integer>ask(view -> ((LuceneView) view).searcher().getIndexReader().hashCode()))
                .isNotEqualTo(before);
    }

    @Test
    void aLostConnectionToThePostgresServerIsOpenedAgain() {
        mall.started().publish(CEDAR);
        mall.found("cedar");

        gate.read(Viewer.PROGRAM, () -> jdbc.sql("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where usename = current_user and query like 'listen %'
                """).query(Long.class).single());
        mall.publish(PALM);

        assertThat(mall.found("palm")).containsExactly(PALM.id());
    }

    @Test
    void whatIsHiddenIsNeitherFoundNorSuggested() {
        mall.started().publish(CEDAR, PALM);
        mall.found("cedar");

        mall.hide(CEDAR);

        assertThat(mall.found("cedar")).isEmpty();
        assertThat(mall.search().suggest(FollowingIndex.KIND, "ced", Language.EN, 5)).isEmpty();
    }

    @Test
    void whatIsHiddenIsNotOnDiskAfterItsIndexCloses() {
        var canary = en("Zyxwvutsrq Circle").alsoCalled("Qpomnlkjih").saying(Language.EN, "Gfedcbazyx meets");
        mall.started().publish(canary, PALM);
        mall.found("circle");
        mall.stop();
        assertThat(mall.holdsOnDisk("zyxwvutsrq")).isTrue();
        mall.startAgain();

        mall.hide(canary);
        mall.found("circle");
        mall.stop();

        assertThat(mall.holdsOnDisk("Zyxwvutsrq")).isFalse();
        assertThat(mall.holdsOnDisk("zyxwvutsrq")).isFalse();
        assertThat(mall.holdsOnDisk("qpomnlkjih")).isFalse();
        assertThat(mall.holdsOnDisk("gfedcbazyx")).isFalse();
    }

    private static Path largestFile(Path index) throws IOException {
        try (var files = Files.list(index)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().length())).orElseThrow();
        }
    }

    private static void damage(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    }
}
