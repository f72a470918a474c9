package org.multaqa.imports;

import java.io.PrintWriter;
import java.time.Duration;

import org.multaqa.language.Wording;

/** Says how far long work has come: every second on one line of a terminal, every 10,000 rows elsewhere. */
final class Progress {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int STEP = 10_000;

    private final PrintWriter err;
    private final Wording wording;
    private final boolean terminal;
    private long last = System.nanoTime();
    private boolean written;

    Progress(PrintWriter err, Wording wording, boolean terminal) {
        this.err = err;
        this.wording = wording;
        this.terminal = terminal;
    }

    /** The terminal that whoever runs the command sees, if it is one: it is told directly to clear the line. */
    static Progress to(PrintWriter err, Wording wording) {
        var console = System.console();
        return console != null && console.isTerminal()
                ? new Progress(console.writer(), wording, true)
                : new Progress(err, wording, false);
    }

    void at(long row, long rows) {
        if (terminal ? System.nanoTime() - last > SECOND : row % STEP == 0) {
            last = System.nanoTime();
            say(wording.text("imports.progress.rows", row, rows));
        }
    }

    void indexing() {
        say(wording.text("imports.progress.indexing"));
    }

    void end() {
        if (terminal && written) {
            err.print("\r\033[K");
            err.flush();
        }
    }

    private void say(String text) {
        written = true;
        if (terminal) {
            err.print("\r\033[K" + text);
            err.flush();
        } else {
            err.println(text);
        }
    }
}
