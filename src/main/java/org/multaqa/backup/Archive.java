package org.multaqa.backup;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.multaqa.backup.Manifest.KeptFile;
import org.multaqa.backup.Manifest.Part;
import org.multaqa.database.StartRefusedException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup that is read. It may have been cut off, or made by somebody who means ill: nothing is taken from it but what its
 * manifest tells, whose names are ours and whose sizes are bounded by the file's own.
 */
final class Archive implements Closeable {

    /** Tables and their texts shrink to a fifth or so; what shrinks to this is made to fill a disk. */
    private static final int MOST_UNPACKED = 200;

    private static final String TABLE_NAME = "[a-z][a-z0-9_]{0,62}";

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;
    private final Progress progress;

    private Archive(Path file, Progress progress) throws IOException {
        this.file = file;
        this.progress = progress;
        this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            this.manifest = manifest();
            refuseUnbelievable();
        } catch (IOException | RuntimeException unusable) {
            zip.close();
            throw unusable;
        }
    }

    /** @throws StartRefusedException if that is no whole backup, with the reason */
    static Archive of(Path file, Progress progress) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new StartRefusedException("There is no file " + file + ": name the backup to restore.");
            }
            progress.begin("Looking through the backup");
            if (!Seal.isWhole(file, progress)) {
                throw new StartRefusedException("The file " + file + " is no backup of Multaqa, or it was cut off or "
                        + "changed after it was made: take another copy of it, or an older backup.");
            }
            return new Archive(file, progress);
        } catch (ZipException damaged) {
            throw new StartRefusedException(notOurs(file, String.valueOf(damaged.getMessage())), damaged);
        } catch (IOException unreadable) {
            throw new StartRefusedException("The file " + file + " cannot be read (" + unreadable.getMessage()
                    + "): mend that, or take another copy of it.", unreadable);
        }
    }

    private static String notOurs(Path file, String why) {
        return "The file " + file + " is no backup that Multaqa has made (" + why + "): nothing is restored from it.";
    }

    private StartRefusedException notOurs(String why) {
        return new StartRefusedException(notOurs(file, why));
    }

    private Manifest manifest() throws IOException {
        var entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw notOurs("it has no manifest");
        }
        if (isTooMuch(entry.getSize())) {
            throw notOurs("its manifest is made to fill the memory");
        }
        try (var content = new Bounded(zip.getInputStream(entry), entry.getSize())) {
            return JsonMapper.shared().readValue(content, Manifest.class);
        } catch (JacksonException unreadable) {
            throw new StartRefusedException(notOurs(file, "its manifest cannot be read"), unreadable);
        }
    }

    private boolean isTooMuch(long unpacked) throws IOException {
        return unpacked < 0 || unpacked > MOST_UNPACKED * Files.size(file);
    }

    private void refuseUnbelievable() throws IOException {
        if (manifest.format() != Manifest.FORMAT) {
            throw new StartRefusedException("The backup " + file + " was made by Multaqa " + manifest.product()
                    + ", which writes backups that this one does not know: restore it with that release or a newer one.");
        }
        if (manifest.parts().anyMatch(part -> part.size() < 0) || isTooMuch(manifest.size())) {
            throw notOurs("unpacked it would be more than " + MOST_UNPACKED + " times as large");
        }
        var told = new HashSet<>(Set.of(Manifest.ENTRY));
        manifest.parts().forEach(part -> {
            if (!isOurs(part) || !told.add(part.entry())) {
                throw notOurs("it names “" + part.entry() + "”");
            }
        });
        zip.stream().map(ZipEntry::getName).filter(name -> !told.remove(name)).findFirst().ifPresent(untold -> {
            throw notOurs("its manifest does not tell of “" + untold + "”");
        });
        if (!told.isEmpty()) {
            throw notOurs("it lacks “" + told.iterator().next() + "”");
        }
    }

    private static boolean isOurs(Part part) {
        return switch (part) {
            case Manifest.Table table -> table.name().matches(TABLE_NAME);
            case KeptFile kept -> MallFiles.isOurs(kept.path());
        };
    }

    Manifest told() {
        return manifest;
    }

    /**
     * What is in a part. Whoever reads it to its end gets an exception if it is not what the manifest tells.
     *
     * @throws DamagedPartException while it is read
     */
    InputStream content(Part part) throws IOException {
        return new Checked(zip.getInputStream(zip.getEntry(part.entry())), part, progress);
    }

    /** Reads all of it, and does nothing with it. */
    void check() {
        progress.begin("Unpacking the backup to check it");
        manifest.parts().forEach(part -> {
            try (var content = content(part)) {
                content.transferTo(OutputStream.nullOutputStream());
            } catch (IOException damaged) {
                throw damaged(damaged);
            }
        });
    }

    /** The sentence about a part that cannot be used. */
    StartRefusedException damaged(IOException why) {
        return new StartRefusedException(notOurs(file, String.valueOf(why.getMessage())), why);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** No more than that, whatever the archive says. */
    private static class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new DamagedPartException("a part is larger than it says");
            }
            return read;
        }

        boolean atEnd() {
            return left == 0;
        }
    }

    private static final class Checked extends Bounded {

        private final MessageDigest digest = Sha256.digest();
        private final Part part;
        private final Progress progress;
        private boolean compared;

        Checked(InputStream in, Part part, Progress progress) {
            super(in, part.size());
            this.part = part;
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read > 0) {
                digest.update(bytes, from, read);
                progress.passed(read);
            } else if (read < 0 && !compared) {
                compared = true;
                if (!atEnd() || !Sha256.hex(digest).equals(part.sha256())) {
                    throw new DamagedPartException("“" + part.entry() + "” is not what the manifest tells");
                }
            }
            return read;
        }
    }
}
