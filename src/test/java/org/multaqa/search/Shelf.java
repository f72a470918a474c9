package org.multaqa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.mockito.Mockito;
import org.multaqa.cache.PageCache;
import org.multaqa.changes.Change;
import org.multaqa.changes.ChangeLog;
import org.multaqa.names.Lexicon;
import org.multaqa.search.FindableReader.Form;

/** Where an engine keeps the things of a test. */
interface Shelf extends AutoCloseable {

    /** These changed; those that are given are there, the others are not. */
    void apply(List<Change> changes, Map<UUID, Findable> there, String kind, List<String> facets) throws IOException;

    /** Counts the words that it holds. */
    void count() throws IOException;

    <T> T ask(Engine.Question<T> question) throws IOException;

    @Override
    void close();

    static <D> Map<UUID, D> documents(Map<UUID, Findable> there, String kind, List<String> facets, Form<D> form) {
        var documents = new HashMap<UUID, D>();
        there.forEach((id, findable) -> documents.put(id, form.of(kind, facets, findable)));
        return documents;
    }

    /** In a folder. */
    record OfLucene(OpenIndex index) implements Shelf {

        static OfLucene in(Path folder) throws IOException {
            return new OfLucene(
                    new OpenIndex(folder, UUID.randomUUID(), new LexiconFile(folder.resolve("lexicon.tsv"))));
        }

        @Override
        public void apply(List<Change> changes, Map<UUID, Findable> there, String kind, List<String> facets)
                throws IOException {
            index.apply(changes, documents(there, kind, facets, FindableDocument::of));
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

    /** In the cluster that the tests share, in an index that is emptied for the next test, which costs less than another. */
    final class OfOpenSearch implements Shelf {

        private static final OpenSearchCluster CLUSTER = new OpenSearchCluster(
                OpenSearchNodes.shared().settings("multaqa"));
        private static final Lexicon LEXICON = new LexiconFile(Path.of("nowhere")).lexicon();

        private static OpenSearchIndex index;

        private final Map<UUID, Change> held = new HashMap<>();
        private Vocabulary vocabulary = new Vocabulary(LEXICON, 0, List.of());

        OfOpenSearch() throws IOException {
            if (index == null) {
                index = OpenSearchIndex.begin(CLUSTER, "things-1",
                        new ChangeLog.Identity(UUID.randomUUID(), Long.MAX_VALUE));
            }
        }

        @Override
        public void apply(List<Change> changes, Map<UUID, Findable> there, String kind, List<String> facets)
                throws IOException {
            changes.forEach(change -> held.put(change.id(), change));
            index.apply(changes, documents(there, kind, facets, OpenSearchDocument::of));
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
}
