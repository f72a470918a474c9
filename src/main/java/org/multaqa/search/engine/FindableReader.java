package org.multaqa.search.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.multaqa.changes.Change;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.search.Findable;
import org.multaqa.search.Findables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Reads what is findable from its features, with the eyes of a visitor. */
@Component
public class FindableReader {

    private static final Logger log = LoggerFactory.getLogger(FindableReader.class);

    private final ObjectProvider<Findables> features;
    private final Gate gate;

    FindableReader(ObjectProvider<Findables> features, Gate gate) {
        this.features = features;
        this.gate = gate;
    }

    /**
     * The facets of that kind of thing.
     *
     * @throws IllegalArgumentException if no feature has such things
     */
    public List<String> facets(String kind) {
        return of(kind).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing of the kind " + kind + " can be found"))
                .facets();
    }

    /** The documents of those things that a visitor sees, in an engine's form. */
    public <D> Map<UUID, D> seen(List<Change> changes, Form<D> form) {
        var idsByKind = new HashMap<String, Set<UUID>>();
        changes.forEach(change -> idsByKind.computeIfAbsent(change.kind(), any -> new LinkedHashSet<>())
                .add(change.id()));
        var documents = new HashMap<UUID, D>();
        idsByKind.forEach((kind, ids) -> of(kind).forEach(feature -> read(feature, ids, form, documents)));
        return documents;
    }

    private <D> void read(Findables feature, Collection<UUID> ids, Form<D> form, Map<UUID, D> documents) {
        try {
            gate.read(Viewer.VISITOR, () -> feature.seen(ids))
                    .forEach(findable -> documents.put(findable.id(),
                            form.of(feature.kind(), feature.facets(), findable)));
        } catch (DataAccessException | TransactionException databaseAway) {
            throw databaseAway;
        } catch (RuntimeException broken) {
            // One thing that cannot be read must not keep all that follow it from being found.
            if (ids.size() == 1) {
                log.error("{} {} cannot be read and is not found", feature.kind(), ids.iterator().next(), broken);
            } else {
                ids.forEach(id -> read(feature, List.of(id), form, documents));
            }
        }
    }

    private Stream<Findables> of(String kind) {
        return features.stream().filter(feature -> feature.kind().equals(kind));
    }

    /** Makes an engine's document of a findable. */
    public interface Form<D> {
        D of(String kind, List<String> facets, Findable findable);
    }
}
