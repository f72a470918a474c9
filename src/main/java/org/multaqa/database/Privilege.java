package org.multaqa.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. There it runs in a user namespace, where root is nobody but its files stay
 * root's, or, where the system allows none (as in many containers), as the user nobody, whom its files then belong to.
 *
 * @param prefix what stands before the command; empty when the mall does not run as root
 * @param owner the number of the user who owns PostgreSQL's files, or -1 when the mall does not run as root
 */
record Privilege(List<String> prefix, int owner) {

    private static final int NOBODY = 65_534;

    static final Privilege OWN = new Privilege(List.of(), -1);
    static final Privilege NAMESPACE = new Privilege(List.of("unshare", "-U"), 0);
    static final Privilege UNPRIVILEGED = new Privilege(
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);

    static Privilege here() {
        if (!isRoot()) {
            return OWN;
        }
        return Stream.of(NAMESPACE, UNPRIVILEGED)
                .filter(Privilege::works)
                .findFirst()
                .orElseThrow(() -> new StartRefusedException("PostgreSQL does not run as root, and this system allows "
                        + "root neither unshare -U nor setpriv (of util-linux): start Multaqa as another user."));
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException noProc) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    boolean works() {
        return succeeds("true");
    }

    List<String> command(Path program, List<String> arguments) {
        return Stream.of(prefix, List.of(program.toString()), arguments).flatMap(List::stream).toList();
    }

    /** Lets PostgreSQL own the folder and pass through those above it, up to the data folder. */
    void handOver(Path folder, Path dataFolder) throws IOException {
        if (owner < 0) {
            return;
        }
        if (owner != (int) Files.getAttribute(folder, "unix:uid")) {
            giveAll(folder);
        }
        if (owner == NOBODY) {
            letPassTo(folder, dataFolder);
            refuseUnreachable(folder);
        }
    }

    private void giveAll(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted((one, other) -> other.compareTo(one)).forEach(this::give);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    void give(Path path) {
        if (owner < 0) {
            return;
        }
        try {
            Files.setAttribute(path, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void letPassTo(Path folder, Path dataFolder) throws IOException {
        Path above = dataFolder;
        letPass(above);
        for (Path name : dataFolder.relativize(folder.getParent())) {
            above = above.resolve(name);
            letPass(above);
        }
    }

    private static void letPass(Path folder) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
        if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(folder, permissions);
        }
    }

    private void refuseUnreachable(Path folder) {
        if (!succeeds("test", "-w", folder.toString())) {
            throw new StartRefusedException(
                    "PostgreSQL does not run as root, and the user nobody cannot reach " + folder
                            + ": let everyone pass through the folders above it (chmod o+x), "
                            + "or start Multaqa as the user who owns them.");
        }
    }

    private boolean succeeds(String... command) {
        try {
            return Program.run(Stream.concat(prefix.stream(), Stream.of(command)).toList(), "").succeeded();
        } catch (IOException absent) {
            return false;
        }
    }
}
