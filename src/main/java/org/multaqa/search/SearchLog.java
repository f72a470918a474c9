package org.multaqa.search;

import java.util.Collection;
import java.util.UUID;

/** Where features say what changed, in the transaction of the change. */
public interface SearchLog {

    /** These things of that kind were added, changed or removed; the index follows soon after the commit. */
    void changed(String kind, Collection<UUID> ids);
}
