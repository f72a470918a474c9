package org.multaqa.search.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.changes.ChangeLog.Identity;
import org.multaqa.search.opensearch.OpenSearchCluster.Refused;
import org.multaqa.search.opensearch.OpenSearchIndex.Seen;
import org.opensearch.client.opensearch._types.HealthStatus;
import org.opensearch.client.opensearch.indices.update_aliases.Action;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mall's indexes in the cluster, numbered as they were begun. The mall's name leads to the one that is searched; while
 * another is built there are two.
 */
final class OpenSearchIndexes {

    private static final Logger log = LoggerFactory.getLogger(OpenSearchIndexes.class);
    private static final String WISH = "wish";
    private static final String PATIENCE = "10s";

    private final OpenSearchCluster cluster;
    private final String name;

    OpenSearchIndexes(OpenSearchCluster cluster, String name) {
        this.cluster = cluster;
        this.name = name;
    }

    private record Wish(long above) {}

    /** Kept where a label is, in another document. */
    private record Wished(@Nullable Wish label) {}

    /** The one that is searched, or null. */
    @Nullable
    Seen searched() throws IOException {
        return OpenSearchIndex.see(cluster, name);
    }

    /** One that is begun, fits the database and has not caught up yet, the newest; or null. */
    @Nullable
    Seen half(Identity database) throws IOException {
        for (var index : newestFirst()) {
            var seen = OpenSearchIndex.see(cluster, index);
            if (seen != null && !seen.label().complete() && seen.label().fits(database)) {
                return seen;
            }
        }
        return null;
    }

    OpenSearchIndex take(Seen seen) throws IOException {
        return OpenSearchIndex.take(cluster, seen);
    }

    OpenSearchIndex begin(Identity database) throws IOException {
        return OpenSearchIndex.begin(cluster, name + "-" + (last() + 1), database);
    }

    void delete(String index) throws IOException {
        cluster.askPatiently(client -> client.indices().delete(d -> d.index(index)));
    }

    /** The number of the newest, or 0. */
    long last() throws IOException {
        return newestFirst().stream().mapToLong(OpenSearchIndexes::number).findFirst().orElse(0);
    }

    static long number(String index) {
        return Long.parseLong(index.substring(index.lastIndexOf('-') + 1));
    }

    /** Searches that one from now on, and removes the others. */
    void search(String index) throws IOException {
        awaitCopy(index);
        var actions = new ArrayList<Action>();
        var others = new ArrayList<String>();
        aliases().forEach((other, searched) -> {
            if (!other.equals(index)) {
                others.add(other);
                if (searched) {
                    actions.add(Action.of(a -> a.remove(r -> r.index(other).alias(name))));
                }
            }
        });
        actions.add(Action.of(a -> a.add(d -> d.index(index).alias(name))));
        cluster.askPatiently(client -> client.indices().updateAliases(u -> u.actions(actions)));
        for (var other : others) {
            delete(other);
        }
    }

    /** A second copy on another node, if there is one, so that the death of a node is survived from the beginning. */
    private void awaitCopy(String index) throws IOException {
        try {
            cluster.askPatiently(client -> client.cluster()
                    .health(h -> h.index(index).waitForStatus(HealthStatus.Green).timeout(t -> t.time(PATIENCE))));
        } catch (Refused late) {
            log.info("The search index {} is searched before it has a copy: {}", index, late.getMessage());
        }
    }

    /** Wishes for an index with a higher number than that one. */
    void wish(long above) throws IOException {
        if (wished() < above) {
            cluster.ask(client -> client
                    .index(i -> i.index(name).id(WISH).requireAlias(true).document(new Wished(new Wish(above)))));
        }
    }

    /** Above which number an index is wished for, or 0. */
    long wished() throws IOException {
        try {
            var wished = cluster.ask(client -> client.get(g -> g.index(name).id(WISH), Wished.class)).source();
            return wished == null || wished.label == null ? 0 : wished.label.above;
        } catch (Refused refused) {
            if (refused.isAbsent()) {
                return 0;
            }
            throw refused;
        }
    }

    private List<String> newestFirst() throws IOException {
        return aliases().keySet()
                .stream()
                .sorted(Comparator.comparingLong(OpenSearchIndexes::number).reversed())
                .toList();
    }

    /** By index, whether it is the one that is searched. */
    private TreeMap<String, Boolean> aliases() throws IOException {
        var searched = new TreeMap<String, Boolean>();
        cluster.askPatiently(client -> client.indices().getAlias(g -> g.index(name + "-*")))
                .result()
                .forEach((index, aliases) -> {
                    if (index.matches(name + "-\\d{1,9}")) {
                        searched.put(index, aliases.aliases().containsKey(name));
                    }
                });
        return searched;
    }
}
