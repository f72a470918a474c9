package org.multaqa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an earlier run left when its guard was killed too: a server that still lives, or the file that names it. */
final class Leftover {

    private static final Logger log = LoggerFactory.getLogger(Leftover.class);

    private final Cluster cluster;
    private final Path pidFile;

    Leftover(Cluster cluster) {
        this.cluster = cluster;
        this.pidFile = cluster.data().resolve("postmaster.pid");
    }

    void clear() throws IOException {
        Optional<ProcessHandle> named = named();
        if (named.isEmpty()) {
            return;
        }
        if (isOurServer(named.get())) {
            stop(named.get().pid());
        } else {
            // The number has been given to another program, as after each restart of a container: PostgreSQL would
            // take that program for its predecessor and refuse to start.
            Files.deleteIfExists(pidFile);
        }
    }

    private Optional<ProcessHandle> named() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        return lines.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    private boolean isOurServer(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains(cluster.data().toString())).isPresent();
    }

    private void stop(long pid) throws IOException {
        log.warn("Stopping PostgreSQL (process {}), left by an earlier run", pid);
        if (!stop("fast") && !stop("immediate")) {
            throw new StartRefusedException("A PostgreSQL of an earlier run (process " + pid
                    + ") still uses the data in " + cluster.data() + " and does not stop: end it with kill " + pid
                    + ".");
        }
    }

    private boolean stop(String mode) throws IOException {
        return Program.run(cluster.command("pg_ctl", "stop", "-D", cluster.data().toString(), "-m", mode, "-t", "30"),
                "").succeeded();
    }
}
