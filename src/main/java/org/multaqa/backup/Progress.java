package org.multaqa.backup;

import java.io.PrintWriter;
import java.time.Duration;

import org.springframework.util.unit.DataSize;

/** Says now and then how far a long work has come; of a short one nothing. */
final class Progress {

    private static final Duration BETWEEN = Duration.ofSeconds(5);

    private final PrintWriter out;
    private String act = "";
    private long bytes;
    private long last = System.nanoTime();

    Progress(PrintWriter out) {
        this.out = out;
    }

    /** What is done from now on, as a word with a capital letter. */
    void begin(String now) {
        act = now;
        bytes = 0;
        last = System.nanoTime();
    }

    /** So many more bytes are done. */
    void passed(long more) {
        bytes += more;
        if (System.nanoTime() - last >= BETWEEN.toNanos()) {
            last = System.nanoTime();
            out.println(act + ": " + megabytes(bytes) + " so far");
        }
    }

    static String megabytes(long bytes) {
        return bytes < 1 << 20
                ? Math.ceilDiv(bytes, 1 << 10) + " KB"
                : DataSize.ofBytes(bytes).toMegabytes() + " MB";
    }
}
