package org.multaqa.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mall's own PostgreSQL, from its start to its stop, and started again when it ends by itself. */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private static final int TRIES = 5;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final Path dataFolder;
    private final Path home;
    private final ServerLog serverLog;
    private final DatabaseSettings settings;
    private final Supplier<Privilege> privilege;

    private @Nullable Guard guard;
    private volatile boolean closed;

    EmbeddedServer(Path dataFolder, DatabaseSettings settings) {
        this(dataFolder, settings, Privilege::here);
    }

    EmbeddedServer(Path dataFolder, DatabaseSettings settings, Supplier<Privilege> privilege) {
        this.dataFolder = dataFolder;
        this.home = homeIn(dataFolder);
        this.serverLog = new ServerLog(home.resolve("server.log"));
        this.settings = settings;
        this.privilege = privilege;
    }

    static Path homeIn(Path dataFolder) {
        return dataFolder.resolve("postgresql");
    }

    /** Returns when the server answers, after its recovery if it needs one. */
    Access start() {
        try {
            long begin = System.nanoTime();
            Cluster cluster = prepare();
            RunningServer running = run(cluster);
            running.announceIn(home);
            keep(cluster, running);
            log.info("PostgreSQL answers on port {} after {} ms; the mall's data is in {}", running.port(),
                    Duration.ofNanos(System.nanoTime() - begin).toMillis(), dataFolder);
            return running.access(cluster.passwords());
        } catch (IOException reason) {
            throw new StartRefusedException(FolderSentence.of(home, reason), reason);
        }
    }

    private Cluster prepare() throws IOException {
        if (!Files.isDirectory(home)) {
            Files.createDirectory(home, PrivateFile.MODE_0700);
        }
        RunningServer.forget(home);
        Cluster cluster = new Cluster(home, dataFolder, Binaries.unpackedIn(home), privilege.get());
        cluster.prepare();
        serverLog.rotate();
        return cluster;
    }

    private RunningServer run(Cluster cluster) throws IOException {
        String complaint = "";
        for (int tries = 0; tries < TRIES && !closed; tries++) {
            int port = freePort();
            long before = serverLog.length();
            if (runOn(port, cluster)) {
                return new RunningServer(port);
            }
            complaint = serverLog.since(before);
            if (!passing(complaint)) {
                break;
            }
            pause();
        }
        throw new StartRefusedException(ServerSentence.notStarted(cluster.data(), complaint, serverLog.file()));
    }

    /** The port was taken between its choice and its use, or the last processes of a killed server are still ending. */
    private static boolean passing(String complaint) {
        return complaint.contains("Address already in use") || complaint.contains("is still in use");
    }

    private boolean runOn(int port, Cluster cluster) throws IOException {
        new Leftover(cluster).clear();
        cluster.configure();
        Guard started = begin(List.copyOf(cluster.command("postgres", "-D", cluster.data().toString(), "-c",
                "port=" + port, "-c", "shared_buffers=" + settings.sharedBuffers().toKilobytes() + "kB")));
        return started != null && new Readiness(cluster.data(), started).await();
    }

    private synchronized @Nullable Guard begin(List<String> command) throws IOException {
        guard = closed ? null : Guard.over(command, serverLog.file());
        return guard;
    }

    /** PostgreSQL ends by itself when the disk of its WAL is full, say; it comes back on the port the pool knows. */
    private void keep(Cluster cluster, RunningServer running) {
        Thread.ofPlatform().daemon().name("postgresql").start(() -> {
            while (!closed) {
                awaitEnd();
                if (!closed) {
                    log.warn("PostgreSQL has ended by itself and is started again; see {}", serverLog);
                    startAgain(cluster, running);
                }
            }
        });
    }

    private void awaitEnd() {
        Guard current;
        synchronized (this) {
            current = guard;
        }
        try {
            if (current != null) {
                current.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain(Cluster cluster, RunningServer running) {
        try {
            if (!runOn(running.port(), cluster)) {
                pause();
            }
        } catch (IOException | StartRefusedException e) {
            log.warn("PostgreSQL does not start yet: {}", e.getMessage());
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        Guard last;
        synchronized (this) {
            closed = true;
            last = guard;
        }
        RunningServer.forget(home);
        if (last != null) {
            last.stop();
        }
    }
}
