package org.multaqa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.multaqa.cache.PageCache;
import org.multaqa.changes.ChangeLog;
import org.multaqa.database.DataFolder;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.search.SearchQuery.Order;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import com.github.benmanes.caffeine.cache.Ticker;

/** An index of its own in a folder, beside the mall's, that follows the mall's log for things that only a test has. */
final class FollowingIndex implements AutoCloseable {

    static final String KIND = "thing";

    private final Map<UUID, Findable> visible;
    private final Path folder;
    private final Gate gate;
    private final ChangeLog log;
    private final Beginning beginning;
    private Engine indexer;
    private EngineSearch search;

    /** How an engine begins that reads with that reader, has that folder, and is asked that first. */
    interface Beginning {
        Engine of(FindableReader reader, DataFolder data, Engine.Question<?> first);
    }

    FollowingIndex(Path folder, Gate gate, ChangeLog log, JdbcConnectionDetails server, PageCache pages) {
        this(folder, gate, log, server, pages, Ticker.systemTicker());
    }

    FollowingIndex(Path folder, Gate gate, ChangeLog log, JdbcConnectionDetails server, PageCache pages,
            Ticker ticker) {
        this(folder, gate, log, (reader, data, first) -> new Indexer(log, reader, data, server, pages, first, ticker));
    }

    FollowingIndex(Path folder, Gate gate, ChangeLog log, Beginning beginning) {
        this(folder, gate, log, beginning, new ConcurrentHashMap<>());
    }

    private FollowingIndex(Path folder, Gate gate, ChangeLog log, Beginning beginning, Map<UUID, Findable> visible) {
        this.visible = visible;
        this.folder = folder;
        this.gate = gate;
        this.log = log;
        this.beginning = beginning;
        this.indexer = begun(true);
        this.search = new EngineSearch(indexer, reader(), log);
    }

    /** Another node of the same mall. */
    FollowingIndex beside() {
        return new FollowingIndex(folder, gate, log, beginning, visible);
    }

    private Engine begun(boolean owned) {
        return beginning.of(reader(), new Folder(folder, owned), new FirstQuestion());
    }

    private FindableReader reader() {
        return new FindableReader(new Features(new Things()), gate);
    }

    FollowingIndex started() {
        indexer.start();
        return this;
    }

    void stop() {
        indexer.stop();
    }

    /** As after a start of the program. */
    void startAgain() {
        indexer = begun(true);
        search = new EngineSearch(indexer, reader(), log);
        indexer.start();
    }

    /** A search of a command beside the serving mall. */
    EngineSearch asGuest() {
        var guest = begun(false);
        guest.start();
        return new EngineSearch(guest, reader(), log);
    }

    EngineSearch search() {
        return search;
    }

    Engine indexer() {
        return indexer;
    }

    void publish(Thing... things) {
        gate.change(Viewer.PROGRAM, () -> {
            Stream.of(things).map(Thing::findable).forEach(findable -> visible.put(findable.id(), findable));
            log.changed(KIND, Stream.of(things).map(Thing::id).toList());
        });
    }

    void hide(Thing thing) {
        gate.change(Viewer.PROGRAM, () -> {
            visible.remove(thing.id());
            log.changed(KIND, List.of(thing.id()));
        });
    }

    List<UUID> found(String text) {
        search.catchUp();
        return foundNow(text);
    }

    List<UUID> foundNow(String text) {
        return search.find(new SearchQuery(KIND, text, Language.EN, Map.of(), Order.BEST, 10, null)).ids();
    }

    /** The folder of the index that is searched. */
    Path index() {
        try (var folders = Files.list(folder.resolve("search"))) {
            return folders.findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether any file of the index holds that word. */
    boolean holdsOnDisk(String word) {
        try (var files = Files.walk(folder.resolve("search"))) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, word));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public void close() {
        indexer.stop();
    }

    private record Folder(Path path, boolean owned) implements DataFolder {}

    private record Features(Findables only) implements ObjectProvider<Findables> {

        @Override
        public Stream<Findables> stream() {
            return Stream.of(only);
        }
    }

    private final class Things implements Findables {

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<String> facets() {
            return List.of("topic", "country");
        }

        @Override
        public List<Findable> seen(Collection<UUID> ids) {
            return ids.stream().filter(visible::containsKey).map(visible::get).toList();
        }
    }
}
