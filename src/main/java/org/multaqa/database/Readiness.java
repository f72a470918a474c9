package org.multaqa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Whether a started server answers, read from the file in which it says so, as {@code pg_ctl} does. */
record Readiness(Path data, Guard guard) {

    private static final int PID_LINE = 0;
    private static final int STATUS_LINE = 7;
    private static final long BETWEEN_LOOKS_MILLIS = 10;

    /** Waits through a recovery however long it takes; false when the server has ended instead. */
    boolean await() throws IOException {
        while (guard.guarding()) {
            if (answers()) {
                return true;
            }
            try {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private boolean answers() throws IOException {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() > STATUS_LINE && lines.get(PID_LINE).strip().equals(Long.toString(guard.server()))
                    && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (NoSuchFileException notYet) {
            return false;
        }
    }
}
