package org.multaqa.files;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of the mall, as far as it is not its bytes.
 *
 * @param size in bytes
 * @param name as its sender called it, cleaned, with the ending of its kind
 * @param box of a picture; of any other file {@link Box#NONE}
 */
public record KeptFile(UUID id, Sha256 hash, long size, FileKind kind, String name, Box box, Instant madeAt) {

    /** Where it is served to those who may see it. */
    public String address() {
        return address(id);
    }

    /** Where a file with that id is served. */
    public static String address(UUID id) {
        return FileAnswers.PREFIX + id;
    }
}
