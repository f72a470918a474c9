package org.multaqa.search;

import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.cache.PageCache;
import org.multaqa.changes.Change;
import org.multaqa.changes.LogPosition;
import org.multaqa.language.Language;
import org.multaqa.search.Search.Suggestion;
import org.multaqa.search.SearchQuery.Order;

/** An index in a folder, without a database: what is put in can be found. */
final class IndexOfThings implements AutoCloseable {

    static final String KIND = "organisation";
    static final List<String> FACETS = List.of("topic", "country");
    private static final int PAGE = 10;

    private final OpenIndex index;
    private final List<String> facets;
    private boolean counted;
    private final AtomicLong changes = new AtomicLong();

    IndexOfThings(Path folder) {
        this(folder, FACETS);
    }

    IndexOfThings(Path folder, List<String> facets) {
        this.facets = facets;
        try {
            this.index = new OpenIndex(folder, UUID.randomUUID(), new LexiconFile(folder.resolve("lexicon.tsv")));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    IndexOfThings with(Thing... things) {
        return with(List.of(things).stream().map(Thing::findable).toList());
    }

    IndexOfThings with(List<Findable> findables) {
        var documents = new HashMap<UUID, Document>();
        findables.forEach(findable -> documents.put(findable.id(), FindableDocument.of(KIND, facets, findable)));
        apply(findables.stream().map(Findable::id).toList(), documents);
        return this;
    }

    IndexOfThings without(UUID id) {
        apply(List.of(id), Map.of());
        return this;
    }

    /** Takes it out of the index, while its words are still counted. */
    IndexOfThings withoutCounting(UUID id) {
        try {
            index.apply(List.of(new Change(KIND, id, new LogPosition(1, changes.incrementAndGet()))), Map.of());
            index.refresh(mock(PageCache.class));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    private void apply(List<UUID> ids, Map<UUID, Document> documents) {
        try {
            index.apply(ids.stream()
                    .map(id -> new Change(KIND, id, new LogPosition(1, changes.incrementAndGet())))
                    .toList(), documents);
            index.refresh(mock(PageCache.class));
            counted = false;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The ids of what is found for a text, the best first, at most ten. */
    List<UUID> find(String text) {
        return find(text, Language.EN).ids();
    }

    Found find(String text, Language reader) {
        return find(new SearchQuery(KIND, text, reader, Map.of(), Order.BEST, PAGE, null));
    }

    Found browse(Order order, Language reader, int size, @Nullable String after) {
        return find(new SearchQuery(KIND, "", reader, Map.of(), order, size, after));
    }

    Found find(String text, Map<String, Set<String>> filters) {
        return find(new SearchQuery(KIND, text, Language.EN, filters, Order.BEST, PAGE, null));
    }

    Found find(SearchQuery query) {
        try {
            var view = view();
            try {
                return Finding.of(query, facets, view);
            } finally {
                index.release(view);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private OpenIndex.View view() throws IOException {
        if (!counted) {
            index.count(true);
            counted = true;
        }
        return index.acquire();
    }

    Optional<String> correct(String typed) {
        try {
            var view = view();
            try {
                return Correction.of(new SearchQuery(KIND, typed, Language.EN, Map.of(), Order.BEST, PAGE, null),
                        facets,
                        view);
            } finally {
                index.release(view);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Suggestion> suggest(String typed, Language reader) {
        try {
            var view = view();
            try {
                return Suggesting.of(view, KIND, typed, reader, PAGE);
            } finally {
                index.release(view);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Resemblance> resembling(Findable entered) {
        return resembling(entered, PAGE);
    }

    List<Resemblance> resembling(Findable entered, int most) {
        try {
            var view = view();
            try {
                return Candidates.of(KIND, entered, most, view.vocabulary(),
                        new LuceneProposals(view.searcher()));
            } finally {
                index.release(view);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Vocabulary vocabulary() {
        try {
            var view = view();
            try {
                return view.vocabulary();
            } finally {
                index.release(view);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        index.abandon();
    }
}
