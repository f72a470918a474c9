package org.multaqa.search.answering;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.multaqa.changes.Change;
import org.multaqa.search.Findable;
import org.multaqa.search.engine.Engine;
import org.multaqa.search.engine.FindableReader.Form;

/** Where an engine keeps the things of a test. */
public interface Shelf extends AutoCloseable {

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
}
