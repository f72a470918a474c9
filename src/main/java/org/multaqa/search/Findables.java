package org.multaqa.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A feature's side of the search: what it has that can be found. It is asked in a transaction of a visitor, so that
 * what the gate hides from the public cannot reach the index.
 */
public interface Findables {

    /** The kind of thing, such as {@code organisation}: one word, the same for ever. */
    String kind();

    /** The facets that its findables have, such as {@code topic}. */
    List<String> facets();

    /** Those of these things that the visitor sees, in any order; one that is absent is taken out of the index. */
    List<Findable> seen(Collection<UUID> ids);
}
