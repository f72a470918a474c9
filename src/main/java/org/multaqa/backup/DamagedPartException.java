package org.multaqa.backup;

import java.io.IOException;

/** A part of a backup is not what its manifest tells. */
final class DamagedPartException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedPartException(String message) {
        super(message);
    }
}
