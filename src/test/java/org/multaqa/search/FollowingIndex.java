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

/** An index of its own in a folder, beside the mall's, that follows the mall's log for things that only a test has. */
final class FollowingIndex implements AutoCloseable {

    static final String KIND = "thing";

    private final Map<UUID, Findable> visible = new ConcurrentHashMap<>();
    private final Path folder;
    private final Gate gate;
    private final ChangeLog log;
    private final JdbcConnectionDetails server;
    private final PageCache pages;
    private Indexer indexer;
    private LuceneSearch search;

    FollowingIndex(Path folder, Gate gate, ChangeLog log, JdbcConnectionDetails server,
            PageCache pages) {
        this.folder = folder;
        this.gate = gate;
        this.log = log;
        this.server = server;
        this.pages = pages;
        var reader = reader();
        this.indexer = new Indexer(log, reader, new Folder(folder, true), server, pages);
        this.search = new LuceneSearch(indexer, reader, log);
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
        var reader = reader();
        indexer = new Indexer(log, reader, new Folder(folder, true), server, pages);
        search = new LuceneSearch(indexer, reader, log);
        indexer.start();
    }

    /** A search of a command beside the serving mall. */
    LuceneSearch asGuest() {
        var guest = new Indexer(log, reader(), new Folder(folder, false), server, pages);
        guest.start();
        return new LuceneSearch(guest, reader(), log);
    }

    LuceneSearch search() {
        return search;
    }

    Indexer indexer() {
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
