package org.multaqa.backup;

import java.io.IOException;

/** The database does not answer, or refuses what it is asked; its words are the message. */
final class UnusableDatabaseException extends IOException {

    private static final long serialVersionUID = 1L;

    UnusableDatabaseException(Exception reason) {
        super(reason);
    }
}
