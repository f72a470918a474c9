package org.multaqa.search.made;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.multaqa.search.Findable;

/**
 * Queries that nobody tunes the search on, made by rule from the names of real organisations. They are the same in
 * every run, and do not know how the search compares.
 *
 * @param sides of each record that is stripped, which of its names the index must not hold
 */
public record MadeQueries(List<MadeQuery> queries, Map<UUID, StrippedSide> sides) {

    public static MadeQueries of(Collection<Findable> all) {
        var counts = new NameWordCounts(all);
        var fitting = new Fitting(all);
        var across = new CrossScriptQueries(all, counts, fitting);
        var sides = across.sides();
        var within = new OneScriptQueries(all, sides, counts, fitting);
        return new MadeQueries(Stream.concat(across.queries(), within.queries()).toList(), sides);
    }

    /** The records as the index is to be given them. */
    public List<Findable> stripped(Collection<Findable> all) {
        return all.stream()
                .map(record -> sides.getOrDefault(record.id(), StrippedSide.NONE).strip(record))
                .toList();
    }
}
