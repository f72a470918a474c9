package org.multaqa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where the embedded server listens now: written by the process that owns it, for guests. */
record RunningServer(int port) {

    private static final String FILE = "running";

    static RunningServer in(Path home) throws IOException {
        Properties read = PrivateFile.read(home.resolve(FILE));
        return new RunningServer(Integer.parseInt(PrivateFile.value(read, "port")));
    }

    static void forget(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(FILE));
    }

    void announceIn(Path home) throws IOException {
        PrivateFile.write(home.resolve(FILE), "port=" + port + "\n");
    }

    Access access(Passwords passwords) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE
                + "?ApplicationName=multaqa&requireAuth=scram-sha-256&reWriteBatchedInserts=true&tcpKeepAlive=true";
        return new Access(url, new Login(Cluster.OWNER, passwords.owner()), url,
                new Login(Cluster.APPLICATION, passwords.application()));
    }
}
