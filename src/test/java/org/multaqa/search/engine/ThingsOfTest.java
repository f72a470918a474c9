package org.multaqa.search.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.multaqa.gate.Gate;
import org.multaqa.search.Findable;
import org.multaqa.search.Findables;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A feature that only a test has.
 *
 * @param visible what a visitor sees of it, now
 */
public record ThingsOfTest(String kind, Map<UUID, Findable> visible) implements Findables {

    @Override
    public List<String> facets() {
        return List.of("topic", "country");
    }

    @Override
    public List<Findable> seen(Collection<UUID> ids) {
        return ids.stream().filter(visible::containsKey).map(visible::get).toList();
    }

    /** What an engine reads this feature with, and no other. */
    public FindableReader reader(Gate gate) {
        return new FindableReader(new Only(this), gate);
    }

    private record Only(Findables feature) implements ObjectProvider<Findables> {

        @Override
        public Stream<Findables> stream() {
            return Stream.of(feature);
        }
    }
}
