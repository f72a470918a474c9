package org.multaqa.database;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A PostgreSQL that is not the mall's own: Debian's, with a superuser "postgres" whose password is "secret". */
final class DebianServer implements AutoCloseable {

    private static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");

    private final int port;
    private final Guard guard;

    private DebianServer(int port, Guard guard) {
        this.port = port;
        this.guard = guard;
    }

    static DebianServer started() throws IOException {
        assumeTrue(Files.isDirectory(BIN), "PostgreSQL 15 is not installed in " + BIN);
        Path data = TestFolders.fresh("debian-15");
        Path log = data.resolveSibling("debian-15.log");
        Path password = data.resolveSibling("debian-15.password");
        Files.writeString(password, "secret\n");
        Privilege privilege = Privilege.here();
        privilege.handOver(data, data.getParent());
        Program initdb = Program.run(privilege.command(BIN.resolve("initdb"), List.of("--pgdata=" + data,
                "--username=postgres", "--auth=scram-sha-256", "--pwfile=" + password, "--no-sync", "--no-locale",
                "--encoding=UTF8")), "");
        if (!initdb.succeeded()) {
            throw new IOException(initdb.output());
        }
        int port = freePort();
        Guard guard = Guard.over(privilege.command(BIN.resolve("postgres"),
                List.of("-D", data.toString(), "-c", "port=" + port, "-c", "unix_socket_directories=")), log);
        if (!new Readiness(data, guard).await()) {
            throw new IOException(Files.readString(log));
        }
        return new DebianServer(port, guard);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String place(String database) {
        return "127.0.0.1:" + port + "/" + database;
    }

    String url(String database) {
        return "jdbc:postgresql://" + place(database);
    }

    Login superuser() {
        return new Login("postgres", "secret");
    }

    @Override
    public void close() {
        guard.stop();
    }
}
