package org.multaqa.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The shell between the JVM and PostgreSQL, which outlives the JVM just long enough to stop the server. */
final class Guard {

    private static final Logger log = LoggerFactory.getLogger(Guard.class);

    private final Process shell;
    private final long server;

    private Guard(Process shell, long server) {
        this.shell = shell;
        this.server = server;
    }

    /**
     * Runs the server's command.
     *
     * @param serverLog what the server and the guard say is added to this file
     */
    static Guard over(List<String> command, Path serverLog) throws IOException {
        Process shell = Program
                .builder(Stream.of(ownSession(), List.of("sh", "-c", script(), "multaqa-guard"), command)
                        .flatMap(List::stream)
                        .toList())
                .redirectError(Redirect.appendTo(serverLog.toFile()))
                .start();
        try (BufferedReader said = shell.inputReader(StandardCharsets.US_ASCII)) {
            String pid = said.readLine();
            if (pid == null) {
                throw new IOException("the shell that runs PostgreSQL ended at once; see " + serverLog);
            }
            return new Guard(shell, Long.parseLong(pid));
        }
    }

    /** macOS has no setsid; there Ctrl-C stops PostgreSQL at the same time as the JVM. */
    private static List<String> ownSession() {
        return System.getProperty("os.name").startsWith("Mac") ? List.of() : List.of("setsid");
    }

    private static String script() throws IOException {
        try (InputStream in = Objects.requireNonNull(Guard.class.getResourceAsStream("guard.sh"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    long server() {
        return server;
    }

    boolean guarding() {
        return shell.isAlive();
    }

    /** Returns when the server has ended. */
    void await() throws InterruptedException {
        shell.waitFor();
    }

    /** Stops the server: in order within 30 seconds, else at once, to be recovered at the next start. */
    void stop() {
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(45, TimeUnit.SECONDS)) {
                log.warn("PostgreSQL (process {}) has not stopped; the next start will stop it", server);
            }
        } catch (IOException e) {
            log.debug("The guard had ended before", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
