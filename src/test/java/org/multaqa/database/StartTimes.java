package org.multaqa.database;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Prints how long the embedded server takes to answer and to stop. It claims nothing, and runs only when it is named:
 * {@code ./mvnw test -Dtest=StartTimes}.
 */
class StartTimes {

    @RepeatedTest(6)
    void areMeasured(RepetitionInfo round) throws Exception {
        Path folder = round.getCurrentRepetition() == 1
                ? TestFolders.fresh("start-times")
                : Path.of("target/data/start-times").toAbsolutePath();
        long begin = System.nanoTime();
        EmbeddedServer server = new EmbeddedServer(folder, TestFolders.SMALL);
        server.start();
        long answered = System.nanoTime();
        server.close();
        System.out.printf("start %d ms, stop %d ms%n", millis(begin, answered), millis(answered, System.nanoTime()));
    }

    private static long millis(long from, long until) {
        return Duration.ofNanos(until - from).toMillis();
    }
}
