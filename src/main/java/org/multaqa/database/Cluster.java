package org.multaqa.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;

import org.springframework.util.FileSystemUtils;

/**
 * The embedded server's files: PostgreSQL's data and the passwords of its two roles, made together or not at all. The
 * superuser makes them without a server running, has no password, and is refused by the running one.
 */
final class Cluster {

    static final String DATABASE = "multaqa";
    static final String OWNER = "multaqa_owner";
    static final String APPLICATION = "multaqa";
    static final String VERSION = "18";

    private final Path folder;
    private final Path dataFolder;
    private final Path bin;
    private final Privilege privilege;

    /**
     * @param home the folder of everything that belongs to the embedded server
     * @param binaries PostgreSQL's programs
     */
    Cluster(Path home, Path dataFolder, Path binaries, Privilege privilege) {
        this.folder = home.resolve("cluster");
        this.dataFolder = dataFolder;
        this.bin = binaries.resolve("bin");
        this.privilege = privilege;
    }

    Path data() {
        return folder.resolve("data");
    }

    void prepare() throws IOException {
        if (!Files.exists(folder)) {
            create();
        }
        refuseOtherVersion();
        privilege.handOver(data(), dataFolder);
    }

    /** Written at each start, so that a new release's settings count for old data too. */
    void configure() throws IOException {
        for (String name : List.of("postgresql.conf", "pg_hba.conf")) {
            Path file = data().resolve(name);
            Path beside = data().resolve(name + ".new");
            Files.writeString(beside, resource(name));
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            privilege.give(file);
        }
    }

    Passwords passwords() throws IOException {
        return Passwords.in(folder);
    }

    static Passwords passwordsIn(Path home) throws IOException {
        return Passwords.in(home.resolve("cluster"));
    }

    List<String> command(String program, String... arguments) {
        return privilege.command(bin.resolve(program), List.of(arguments));
    }

    private void create() throws IOException {
        Path beside = folder.resolveSibling("cluster.new");
        FileSystemUtils.deleteRecursively(beside);
        Path data = Files.createDirectories(beside.resolve("data"), PrivateFile.MODE_0700);
        privilege.handOver(data, dataFolder);
        run("", "initdb", "--pgdata=" + data, "--username=postgres", "--auth=reject", "--data-checksums",
                "--encoding=UTF8", "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
        Passwords passwords = Passwords.drawn(new SecureRandom());
        run(resource("roles.sql").formatted(passwords.owner(), passwords.application()), "postgres", "--single", "-D",
                data.toString(), "postgres");
        run(resource("schema.sql"), "postgres", "--single", "-D", data.toString(), DATABASE);
        passwords.keepIn(beside);
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(String input, String program, String... arguments) throws IOException {
        Program end = Program.run(command(program, arguments), input);
        // postgres --single goes on after a failed statement and ends with status 0.
        if (!end.succeeded() || end.output().contains("ERROR:")) {
            throw new StartRefusedException(ServerSentence.notMade(folder, end.output()));
        }
    }

    private void refuseOtherVersion() throws IOException {
        String version = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!version.equals(VERSION)) {
            throw new StartRefusedException("The data in " + folder + " was made by PostgreSQL " + version
                    + ", and this Multaqa brings PostgreSQL " + VERSION
                    + ": start the release that made it, back up there, and restore here.");
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Cluster.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
