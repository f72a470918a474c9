package org.multaqa.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** The data folder, with the lock that makes one process its owner until it ends, however it ends. */
final class OpenFolder implements DataFolder, AutoCloseable {

    /** POSIX drops a process's lock when the process closes any channel to the file, so it must not open a second. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final @Nullable FileChannel lock;

    private OpenFolder(Path path, @Nullable FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static OpenFolder open(Path path, boolean guestAllowed) {
        try {
            Path folder = create(path);
            FileChannel lock = HELD_HERE.add(folder) ? lock(folder) : null;
            if (lock == null && !guestAllowed) {
                throw new StartRefusedException("Another Multaqa (process " + ownerOf(folder)
                        + ") already uses the folder " + folder
                        + ": stop it first, or name another folder with multaqa.data-dir.");
            }
            return new OpenFolder(folder, lock);
        } catch (IOException reason) {
            throw new StartRefusedException(FolderSentence.of(path, reason), reason);
        }
    }

    private static Path create(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            if (path.getParent() != null) {
                Files.createDirectories(path.getParent());
            }
            Files.createDirectory(path, PrivateFile.MODE_0700);
        }
        if (!Files.isWritable(path)) {
            throw new AccessDeniedException(path.toString());
        }
        close(path);
        return path.toRealPath();
    }

    /** A folder that somebody made beforehand is often open to all; only passing through it does not let them look. */
    private static void close(Path folder) throws IOException {
        var open = EnumSet.copyOf(Files.getPosixFilePermissions(folder));
        open.removeAll(PrivateFile.MODE_0700.value());
        open.remove(PosixFilePermission.OTHERS_EXECUTE);
        if (!open.isEmpty()) {
            try {
                Files.setPosixFilePermissions(folder, PrivateFile.MODE_0700.value());
            } catch (FileSystemException refused) {
                throw new StartRefusedException(FolderSentence.open(folder), refused);
            }
        }
    }

    private static @Nullable FileChannel lock(Path folder) throws IOException {
        FileChannel channel = null;
        FileLock lock = null;
        try {
            channel = FileChannel.open(lockFile(folder), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    PrivateFile.MODE_0600);
            lock = channel.tryLock();
            if (lock != null) {
                String pid = ProcessHandle.current().pid() + "\n";
                channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            }
            return lock == null ? null : channel;
        } finally {
            if (lock == null) {
                HELD_HERE.remove(folder);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static String ownerOf(Path folder) throws IOException {
        return HELD_HERE.contains(folder)
                ? Long.toString(ProcessHandle.current().pid())
                : Files.readString(lockFile(folder)).strip();
    }

    private static Path lockFile(Path folder) {
        return folder.resolve("multaqa.lock");
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public boolean owned() {
        return lock != null;
    }

    @Override
    public void close() throws IOException {
        if (lock != null && lock.isOpen()) {
            lock.close();
            HELD_HERE.remove(path);
        }
    }
}
