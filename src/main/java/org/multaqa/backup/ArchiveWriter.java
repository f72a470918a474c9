package org.multaqa.backup;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.multaqa.backup.Manifest.KeptFile;
import org.multaqa.backup.Manifest.SequenceValue;
import org.multaqa.backup.Manifest.Table;
import org.multaqa.commands.Release;

import tools.jackson.databind.json.JsonMapper;

/** Writes a backup: a ZIP archive with an entry a table and a file, the manifest as the last of them, and the seal. */
final class ArchiveWriter implements Closeable {

    private final Instant taken;
    private final Progress progress;
    private final Seal.Stream sealed;
    private final ZipOutputStream zip;
    private final List<Table> tables = new ArrayList<>();
    private final List<KeptFile> files = new ArrayList<>();

    ArchiveWriter(OutputStream out, Instant taken, Progress progress) {
        this.taken = taken;
        this.progress = progress;
        this.sealed = new Seal.Stream(new BufferedOutputStream(out, Sha256.PIECE));
        this.zip = new ZipOutputStream(new BufferedOutputStream(sealed, Sha256.PIECE), StandardCharsets.UTF_8);
        zip.setComment(Seal.COMMENT);
    }

    void add(TableShape shape, SnapshotRows rows) throws IOException {
        begin(new Table(shape.name(), shape.columns(), 0, 0, "").entry(), Deflater.DEFAULT_COMPRESSION);
        var counted = new Counted(zip, progress);
        long copied = rows.copy(shape, counted);
        zip.closeEntry();
        tables.add(new Table(shape.name(), shape.columns(), copied, counted.size, counted.sha256()));
    }

    /**
     * Adds a file of the data folder. One that has gone meanwhile is left out: the mall has just erased it.
     *
     * @return false if it is not what its name says, because it was damaged
     */
    boolean add(String path, MallFiles folder) throws IOException {
        InputStream content;
        try {
            content = Files.newInputStream(folder.folder().resolve(path), LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException erased) {
            return true;
        }
        try (content) {
            // Pictures and documents are packed already.
            begin(path, Deflater.NO_COMPRESSION);
            var counted = new Counted(zip, progress);
            content.transferTo(counted);
            zip.closeEntry();
            var file = new KeptFile(path, counted.size, counted.sha256());
            files.add(file);
            return !MallFiles.isNamedByHash(path) || MallFiles.hashIn(path).equals(file.sha256());
        }
    }

    /** Writes the manifest and the seal; nothing can be added behind them. */
    Manifest finish(String schema, List<SequenceValue> sequences) throws IOException {
        var manifest = new Manifest(Manifest.FORMAT, Release.version(), schema, taken, tables, sequences, files);
        begin(Manifest.ENTRY, Deflater.DEFAULT_COMPRESSION);
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
        zip.flush();
        sealed.seal();
        sealed.flush();
        return manifest;
    }

    private void begin(String name, int level) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(taken, ZoneOffset.UTC));
        zip.setLevel(level);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Passes bytes on, counts and hashes them. */
    private static final class Counted extends FilterOutputStream {

        private final MessageDigest digest = Sha256.digest();
        private final Progress progress;
        private long size;

        Counted(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(int letter) throws IOException {
            write(new byte[]{(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            digest.update(bytes, from, length);
            size += length;
            progress.passed(length);
        }

        String sha256() {
            return Sha256.hex(digest);
        }
    }
}
