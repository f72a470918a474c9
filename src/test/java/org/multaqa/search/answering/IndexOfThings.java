package org.multaqa.search.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.changes.Change;
import org.multaqa.changes.LogPosition;
import org.multaqa.language.Language;
import org.multaqa.search.Explanation;
import org.multaqa.search.Findable;
import org.multaqa.search.Found;
import org.multaqa.search.Resemblance;
import org.multaqa.search.Search.Suggestion;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.SearchQuery.Order;
import org.multaqa.search.Thing;
import org.multaqa.search.engine.Engine;
import org.multaqa.search.engine.EngineView;
import org.multaqa.search.lucene.LuceneShelf;
import org.multaqa.search.opensearch.OpenSearchShelf;
import org.multaqa.search.ranking.Vocabulary;

/** An index without a database: what is put in can be found. */
public final class IndexOfThings implements AutoCloseable {

    static final String KIND = "organisation";
    static final List<String> FACETS = List.of("topic", "country");
    private static final int PAGE = 10;

    private final Shelf shelf;
    private final List<String> facets;
    private boolean counted;
    private final AtomicLong changes = new AtomicLong();

    private IndexOfThings(Shelf shelf, List<String> facets) {
        this.shelf = shelf;
        this.facets = facets;
    }

    public IndexOfThings(Path folder) {
        this(folder, FACETS);
    }

    public IndexOfThings(Path folder, List<String> facets) {
        this(doing(() -> LuceneShelf.in(folder)), facets);
    }

    /** One in the cluster that the tests share. */
    public static IndexOfThings inCluster() {
        return new IndexOfThings(doing(OpenSearchShelf::new), FACETS);
    }

    public IndexOfThings with(Thing... things) {
        return with(List.of(things).stream().map(Thing::findable).toList());
    }

    public IndexOfThings with(List<Findable> findables) {
        apply(findables.stream().map(Findable::id).toList(),
                findables.stream().collect(Collectors.toMap(Findable::id, Function.identity())));
        counted = false;
        return this;
    }

    IndexOfThings without(UUID id) {
        withoutCounting(id);
        counted = false;
        return this;
    }

    /** Takes it out of the index, while its words are still counted. */
    IndexOfThings withoutCounting(UUID id) {
        apply(List.of(id), Map.of());
        return this;
    }

    private void apply(List<UUID> ids, Map<UUID, Findable> there) {
        doing(() -> {
            shelf.apply(ids.stream()
                    .map(id -> new Change(KIND, id, new LogPosition(1, changes.incrementAndGet())))
                    .toList(), there, KIND, facets);
            return true;
        });
    }

    /** The ids of what is found for a text, the best first, at most ten. */
    public List<UUID> find(String text) {
        return find(text, Language.EN).ids();
    }

    Found find(String text, Language reader) {
        return find(new SearchQuery(KIND, text, reader, Map.of(), Order.BEST, PAGE, null));
    }

    public Found browse(Order order, Language reader, int size, @Nullable String after) {
        return find(new SearchQuery(KIND, "", reader, Map.of(), order, size, after));
    }

    public Found find(String text, Map<String, Set<String>> filters) {
        return find(new SearchQuery(KIND, text, Language.EN, filters, Order.BEST, PAGE, null));
    }

    Found find(SearchQuery query) {
        return ask(view -> Finding.of(query, facets, view));
    }

    List<UUID> ids(String text, Map<String, Set<String>> filters) {
        var query = new SearchQuery(KIND, text, Language.EN, filters, Order.BEST, PAGE, null);
        return ask(view -> Finding.ids(query, view));
    }

    long count(String text, Map<String, Set<String>> filters) {
        var query = new SearchQuery(KIND, text, Language.EN, filters, Order.BEST, PAGE, null);
        return ask(view -> Finding.count(query, view));
    }

    Explanation explain(String text, int most) {
        var query = new SearchQuery(KIND, text, Language.EN, Map.of(), Order.BEST, PAGE, null);
        return ask(view -> Explaining.of(query, facets, view, most));
    }

    Optional<String> correct(String typed) {
        return ask(view -> Correction
                .of(new SearchQuery(KIND, typed, Language.EN, Map.of(), Order.BEST, PAGE, null), facets, view));
    }

    public List<Suggestion> suggest(String typed, Language reader) {
        return ask(view -> Suggesting.of(view, KIND, typed, reader, PAGE));
    }

    private <T> T ask(Engine.Question<T> question) {
        return doing(() -> {
            if (!counted) {
                shelf.count();
                counted = true;
            }
            return shelf.ask(question);
        });
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private static <T> T doing(Work<T> work) {
        try {
            return work.done();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<Resemblance> resembling(Findable entered) {
        return resembling(entered, PAGE);
    }

    public List<Resemblance> resembling(Findable entered, int most) {
        return ask(view -> Candidates.of(view, KIND, entered, most));
    }

    public Vocabulary vocabulary() {
        return ask(EngineView::vocabulary);
    }

    @Override
    public void close() {
        shelf.close();
    }
}
