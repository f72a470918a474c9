package org.multaqa.changes;

import java.util.Collection;
import java.util.UUID;

/** Where features say what changed, in the transaction of the change. */
public interface Changes {

    /** These things of that kind were added, changed or removed; what follows the log has it soon after the commit. */
    void changed(String kind, Collection<UUID> ids);
}
