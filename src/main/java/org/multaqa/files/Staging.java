package org.multaqa.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

import org.multaqa.database.DataFolder;
import org.springframework.stereotype.Component;

/**
 * Where uploads lie while they are looked at: in the data folder beside what is kept, so that keeping one is a move. What
 * an earlier run left here was never acknowledged, and is removed at the start.
 */
@Component
class Staging {

    static final String FOLDER = "files";
    static final FileAttribute<Set<PosixFilePermission>> MODE_0700 = mode("rwx------");

    private static final FileAttribute<Set<PosixFilePermission>> MODE_0600 = mode("rw-------");
    private static final int PIECE = 64 << 10;

    private final Path folder;

    Staging(DataFolder data) throws IOException {
        folder = data.resolve(FOLDER).resolve("incoming");
        if (data.owned()) {
            Files.createDirectories(folder, MODE_0700);
            empty();
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> mode(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private void empty() throws IOException {
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
    }

    Path folder() {
        return folder;
    }

    /**
     * Puts down what comes, durably, and no more of it than that.
     *
     * @throws UploadRefusedException if more comes; nothing of it stays then, nor after any other failure
     */
    Staged put(InputStream in, long most) throws IOException, UploadRefusedException {
        var file = folder.resolve(UUID.randomUUID().toString());
        boolean done = false;
        try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                MODE_0600)) {
            var staged = copy(in, channel, file, most);
            done = true;
            return staged;
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Staged copy(InputStream in, FileChannel channel, Path file, long most)
            throws IOException, UploadRefusedException {
        var digest = Sha256.digest();
        var piece = new byte[PIECE];
        long size = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            size += read;
            if (size > most) {
                throw new UploadRefusedException(UploadProblem.TOO_LARGE);
            }
            digest.update(piece, 0, read);
            var rest = ByteBuffer.wrap(piece, 0, read);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
        channel.force(true);
        return new Staged(file, Sha256.of(digest), size);
    }

    /** What lies there; closing removes it, unless it was moved away. */
    record Staged(Path file, Sha256 hash, long size) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
