package org.multaqa.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there under its name whole, durable and of mode 0600, or not at all: it grows beside its place, and takes
 * the place of nothing.
 */
final class NewFile implements Closeable {

    private final Path place;
    private final Path beside;
    private final FileChannel channel;

    private NewFile(Path place, Path beside, FileChannel channel) {
        this.place = place;
        this.beside = beside;
        this.channel = channel;
    }

    /** @throws FileAlreadyExistsException if something has that name */
    static NewFile at(Path place) throws IOException {
        refuseTaken(place);
        // Java makes temporary files with mode 0600.
        var beside = Files.createTempFile(place.resolveSibling(""), place.getFileName() + ".", ".part");
        return new NewFile(place, beside, FileChannel.open(beside, StandardOpenOption.WRITE));
    }

    private static void refuseTaken(Path place) throws IOException {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(place.toString());
        }
    }

    /** Where it is written; the stream stays open. */
    OutputStream content() {
        return Channels.newOutputStream(channel);
    }

    /** Gives it its name; what is written is on the disk when this returns. */
    void keep() throws IOException {
        channel.force(true);
        channel.close();
        name();
        force(place.resolveSibling(""));
    }

    /** By a link, which takes the place of nothing; a rename would, if somebody has taken the name meanwhile. */
    private void name() throws IOException {
        try {
            Files.createLink(place, beside);
            Files.delete(beside);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (IOException | UnsupportedOperationException withoutLinks) {
            refuseTaken(place);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** A name in a folder is as durable as its folder. */
    static void force(Path folder) throws IOException {
        try (var names = FileChannel.open(folder.toAbsolutePath(), StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** Leaves nothing of one that was not kept. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(beside);
    }
}
