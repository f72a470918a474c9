package org.multaqa.search.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.multaqa.changes.ChangeLog;
import org.multaqa.database.DataFolder;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.search.Search;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.SearchQuery.Order;
import org.multaqa.search.Thing;
import org.multaqa.search.engine.Engine;
import org.multaqa.search.engine.FindableReader;
import org.multaqa.search.engine.ThingsOfTest;

/** An index of its own in a folder, beside the mall's, that follows the mall's log for things that only a test has. */
public final class FollowingIndex implements AutoCloseable {

    public static final String KIND = "thing";

    private final ThingsOfTest things;
    private final Path folder;
    private final Gate gate;
    private final ChangeLog log;
    private final Beginning beginning;
    private Engine indexer;
    private Search search;

    /** How an engine begins that reads with that reader, has that folder, and is asked that first. */
    public interface Beginning {
        Engine of(FindableReader reader, DataFolder data, Engine.Question<?> first);
    }

    public FollowingIndex(Path folder, Gate gate, ChangeLog log, Beginning beginning) {
        this(folder, gate, log, beginning, new ThingsOfTest(KIND, new ConcurrentHashMap<>()));
    }

    private FollowingIndex(Path folder, Gate gate, ChangeLog log, Beginning beginning, ThingsOfTest things) {
        this.things = things;
        this.folder = folder;
        this.gate = gate;
        this.log = log;
        this.beginning = beginning;
        this.indexer = begun(true);
        this.search = new EngineSearch(indexer, reader(), log);
    }

    /** Another node of the same mall. */
    public FollowingIndex beside() {
        return new FollowingIndex(folder, gate, log, beginning, things);
    }

    private Engine begun(boolean owned) {
        return beginning.of(reader(), new Folder(folder, owned), new FirstQuestion());
    }

    private FindableReader reader() {
        return things.reader(gate);
    }

    public FollowingIndex started() {
        indexer.start();
        return this;
    }

    public void stop() {
        indexer.stop();
    }

    /** As after a start of the program. */
    public void startAgain() {
        indexer = begun(true);
        search = new EngineSearch(indexer, reader(), log);
        indexer.start();
    }

    /** A search of a command beside the serving mall. */
    public Search asGuest() {
        var guest = begun(false);
        guest.start();
        return new EngineSearch(guest, reader(), log);
    }

    public Search search() {
        return search;
    }

    public Engine indexer() {
        return indexer;
    }

    public void publish(Thing... some) {
        gate.change(Viewer.PROGRAM, () -> {
            Stream.of(some).map(Thing::findable).forEach(findable -> things.visible().put(findable.id(), findable));
            log.changed(KIND, Stream.of(some).map(Thing::id).toList());
        });
    }

    public void hide(Thing thing) {
        gate.change(Viewer.PROGRAM, () -> {
            things.visible().remove(thing.id());
            log.changed(KIND, List.of(thing.id()));
        });
    }

    public List<UUID> found(String text) {
        search.catchUp();
        return foundNow(text);
    }

    public List<UUID> foundNow(String text) {
        return search.find(new SearchQuery(KIND, text, Language.EN, Map.of(), Order.BEST, 10, null)).ids();
    }

    /** The folder of the index that is searched. */
    public Path index() {
        try (var folders = Files.list(folder.resolve("search"))) {
            return folders.findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether any file of the index holds that word. */
    public boolean holdsOnDisk(String word) {
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
}
