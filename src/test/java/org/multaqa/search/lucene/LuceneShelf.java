package org.multaqa.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.mockito.Mockito;
import org.multaqa.cache.PageCache;
import org.multaqa.changes.Change;
import org.multaqa.search.Findable;
import org.multaqa.search.answering.Shelf;
import org.multaqa.search.engine.Engine;
import org.multaqa.search.ranking.LexiconFile;

/** In a folder. */
public final class LuceneShelf implements Shelf {

    private final OpenIndex index;

    private LuceneShelf(OpenIndex index) {
        this.index = index;
    }

    public static LuceneShelf in(Path folder) throws IOException {
        return new LuceneShelf(
                new OpenIndex(folder, UUID.randomUUID(), new LexiconFile(folder.resolve("lexicon.tsv"))));
    }

    @Override
    public void apply(List<Change> changes, Map<UUID, Findable> there, String kind, List<String> facets)
            throws IOException {
        index.apply(changes, Shelf.documents(there, kind, facets, FindableDocument::of));
        index.refresh(Mockito.mock(PageCache.class));
    }

    @Override
    public void count() throws IOException {
        index.count(true);
    }

    @Override
    public <T> T ask(Engine.Question<T> question) throws IOException {
        var view = index.acquire();
        try {
            return question.answer(view);
        } finally {
            index.release(view);
        }
    }

    @Override
    public void close() {
        index.abandon();
    }
}
