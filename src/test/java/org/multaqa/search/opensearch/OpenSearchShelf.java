package org.multaqa.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.multaqa.changes.Change;
import org.multaqa.changes.ChangeLog;
import org.multaqa.names.Lexicon;
import org.multaqa.search.Findable;
import org.multaqa.search.answering.Shelf;
import org.multaqa.search.engine.Engine;
import org.multaqa.search.ranking.LexiconFile;
import org.multaqa.search.ranking.Vocabulary;

/** In the cluster that the tests share, in an index that is emptied for the next test, which costs less than another. */
public final class OpenSearchShelf implements Shelf {

    private static final OpenSearchCluster CLUSTER = new OpenSearchCluster(
            OpenSearchNodes.shared().settings("multaqa"));
    private static final Lexicon LEXICON = new LexiconFile(Path.of("nowhere")).lexicon();

    private static OpenSearchIndex index;

    private final Map<UUID, Change> held = new HashMap<>();
    private Vocabulary vocabulary = new Vocabulary(LEXICON, 0, List.of());

    public OpenSearchShelf() throws IOException {
        if (index == null) {
            index = OpenSearchIndex.begin(CLUSTER, "things-1",
                    new ChangeLog.Identity(UUID.randomUUID(), Long.MAX_VALUE));
        }
    }

    @Override
    public void apply(List<Change> changes, Map<UUID, Findable> there, String kind, List<String> facets)
            throws IOException {
        changes.forEach(change -> held.put(change.id(), change));
        index.apply(changes, Shelf.documents(there, kind, facets, OpenSearchDocument::of));
        index.show();
    }

    @Override
    public void count() throws IOException {
        var words = new OpenSearchWords(CLUSTER, index.name());
        vocabulary = new Vocabulary(LEXICON, words.documents(), words.counts());
    }

    @Override
    public <T> T ask(Engine.Question<T> question) throws IOException {
        return question.answer(new OpenSearchView(CLUSTER, index.name(), vocabulary));
    }

    @Override
    public void close() {
        try {
            if (!held.isEmpty()) {
                index.apply(List.copyOf(held.values()), Map.of());
                index.show();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
