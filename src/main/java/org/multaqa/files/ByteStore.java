package org.multaqa.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the bytes of files lie, each under its hash and only once. It knows no viewer and no names: {@link Files} asks
 * the gate before it asks here. A mall has one; the implementation may be this machine's disk or a service.
 */
public interface ByteStore {

    /**
     * Keeps what is in that file, and returns when a loss of power can no longer undo it. Bytes that are there already
     * are kept as they are.
     *
     * @param staged on this machine, with these bytes; it may be moved away
     */
    void keep(Sha256 hash, Path staged) throws IOException;

    /**
     * The bytes, to be read once and closed.
     *
     * @throws java.nio.file.NoSuchFileException if they are not here
     */
    InputStream open(Sha256 hash) throws IOException;

    /** Removes the bytes, if they are here; nothing of them is left when this returns. */
    void erase(Sha256 hash) throws IOException;
}
