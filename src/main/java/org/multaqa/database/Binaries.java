package org.multaqa.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the class path into a folder named by the archive's SHA-256: whatever
 * stands under that name is complete, and a new release never runs an old one's files.
 */
final class Binaries {

    private static final Logger log = LoggerFactory.getLogger(Binaries.class);

    private final URL archive;
    private final Path home;

    private Binaries(URL archive, Path home) {
        this.archive = archive;
        this.home = home.resolve("binaries");
    }

    /** The folder with {@code bin}, {@code lib} and {@code share}. */
    static Path unpackedIn(Path home) throws IOException {
        return new Binaries(archive(), home).unpackOnce();
    }

    private static URL archive() {
        String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL archive = Binaries.class.getResource("/postgres-" + platform + ".txz");
        if (archive == null) {
            throw new StartRefusedException("This Multaqa brings no PostgreSQL for " + platform
                    + ": give it an external one with spring.datasource.url.");
        }
        return archive;
    }

    static String platform(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : system.toLowerCase(Locale.ROOT);
        return switch (processor) {
            case "amd64", "x86_64" -> name + "-x86_64";
            case "aarch64", "arm64" -> name + "-arm_64";
            default -> name + "-" + processor;
        };
    }

    private Path unpackOnce() throws IOException {
        Path unpacked = home.resolve(sha256());
        if (!Files.isDirectory(unpacked)) {
            Files.createDirectories(home);
            removeAllBut(unpacked);
            Path beside = Files.createTempDirectory(home, "unpacking-");
            unpackTo(beside);
            sync();
            Files.move(beside, unpacked, StandardCopyOption.ATOMIC_MOVE);
        }
        return unpacked;
    }

    private String sha256() throws IOException {
        try (DigestInputStream in = new DigestInputStream(archive.openStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private void removeAllBut(Path unpacked) throws IOException {
        try (Stream<Path> others = Files.list(home)) {
            for (Path other : others.filter(path -> !path.equals(unpacked)).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    private void unpackTo(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive.openStream()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder.resolve(entry.getName()).normalize(), folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target, Path folder)
            throws IOException {
        if (!target.startsWith(folder)) {
            throw new IOException("the archive names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target,
                    PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Or a loss of power could leave the finished name with empty files behind it. */
    private static void sync() {
        try {
            Program.run(List.of("sync"), "");
        } catch (IOException e) {
            log.debug("No sync command here", e);
        }
    }
}
