package org.multaqa.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A command's way into the server of the mall that runs on the same data folder. */
final class Guest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path dataFolder;
    private final Path home;

    Guest(Path dataFolder) {
        this.dataFolder = dataFolder;
        this.home = EmbeddedServer.homeIn(dataFolder);
    }

    /** Waits while the mall itself is still starting. */
    Access access() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                Access access = RunningServer.in(home).access(Cluster.passwordsIn(home));
                Probe.connect(access.applicationUrl(), access.application());
                return access;
            } catch (IOException | SQLException notYet) {
                if (System.nanoTime() - end > 0) {
                    throw new StartRefusedException("The Multaqa that uses the folder " + dataFolder
                            + " has no database that answers: wait until it has started, or stop it.", notYet);
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
