package org.multaqa.database;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The random passwords of the embedded server's two roles, kept beside its data in a file of mode 0600. */
record Passwords(String owner, String application) {

    private static final String FILE = "passwords";

    static Passwords drawn(SecureRandom random) {
        return new Passwords(draw(random), draw(random));
    }

    static Passwords in(Path cluster) throws IOException {
        Properties read = PrivateFile.read(cluster.resolve(FILE));
        return new Passwords(PrivateFile.value(read, "owner"), PrivateFile.value(read, "application"));
    }

    void keepIn(Path cluster) throws IOException {
        PrivateFile.write(cluster.resolve(FILE), "owner=" + owner + "\napplication=" + application + "\n");
    }

    private static String draw(SecureRandom random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "passwords of two roles";
    }
}
