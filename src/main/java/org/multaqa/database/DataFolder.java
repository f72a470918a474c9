package org.multaqa.database;

import java.nio.file.Path;

/**
 * The folder {@code multaqa.data-dir}, where this node keeps everything that is not in an external service: the
 * embedded database, the search index, files and unsent mail.
 */
public interface DataFolder {

    /** The folder itself, absolute and existing. */
    Path path();

    /**
     * Whether this process is the one that uses the folder. Only the owner writes to what lives there; a guest (a
     * command run beside the serving mall) reads, and reaches the database through the owner's server.
     */
    boolean owned();

    /** A path below the folder; nothing is created. */
    default Path resolve(String name) {
        return path().resolve(name);
    }
}
