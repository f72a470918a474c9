package org.multaqa.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

/**
 * A document that is a ZIP archive (ODF 1.3 part 2; ECMA-376 part 2). It is unpacked once, into nothing, and counted
 * while it is: what it says of its own sizes may be a lie.
 */
final class OfficeArchive {

    private static final long RATIO = 100;
    private static final long UNPACKED = 300L << 20;
    private static final int ENTRIES = 4_000;
    private static final int END_RECORD = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final String ODT_TYPE = FileKind.ODT.mediaType();
    private static final String DOCX_TYPE = FileKind.DOCX.mediaType() + ".main+xml";
    private static final String TYPES = "[content_types].xml";
    private static final int SMALL = 1 << 20;

    private OfficeArchive() {}

    static FileKind kind(Path file) throws IOException, UploadRefusedException {
        try (var archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            refuseUnlessWhole(file);
            var texts = unpacked(archive, java.nio.file.Files.size(file));
            return kind(archive, texts);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UploadRefusedException(UploadProblem.BROKEN);
        }
    }

    /** Nothing before the archive and nothing behind it: otherwise it is another file too. */
    private static void refuseUnlessWhole(Path file) throws IOException, UploadRefusedException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() < END_RECORD) {
                throw new UploadRefusedException(UploadProblem.BROKEN);
            }
            var bytes = new byte[END_RECORD];
            in.seek(in.length() - END_RECORD);
            in.readFully(bytes);
            var end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            long directory = Integer.toUnsignedLong(end.getInt(12)) + Integer.toUnsignedLong(end.getInt(16));
            if (end.getInt(0) != END_SIGNATURE || directory != in.length() - END_RECORD) {
                throw new UploadRefusedException(UploadProblem.UNKNOWN_KIND);
            }
        }
    }

    /** Its entries by their names in lower case, with the texts of the two that tell what it is. */
    private static Map<String, String> unpacked(ZipFile archive, long packed)
            throws IOException, UploadRefusedException {
        if (archive.size() > ENTRIES) {
            throw new UploadRefusedException(UploadProblem.TOO_DENSE);
        }
        var texts = new HashMap<String, String>();
        var counter = new Counter(Math.min(packed * RATIO, UNPACKED));
        for (var entry : Collections.list(archive.entries())) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            refuseStrange(name);
            var text = name.equals("mimetype") || name.equals(TYPES) ? new StringBuilder() : null;
            counter.unpack(archive, entry, text);
            if (texts.put(name, text == null ? "" : text.toString()) != null) {
                throw new UploadRefusedException(UploadProblem.BROKEN);
            }
        }
        return texts;
    }

    private static void refuseStrange(String name) throws UploadRefusedException {
        if (name.startsWith("/") || name.contains("\\") || name.contains("..") || name.indexOf('\0') >= 0) {
            throw new UploadRefusedException(UploadProblem.BROKEN);
        }
        if (name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/")
                || name.contains("/activex/")) {
            throw new UploadRefusedException(UploadProblem.PROGRAM);
        }
    }

    private static FileKind kind(ZipFile archive, Map<String, String> texts) throws UploadRefusedException {
        var first = archive.entries().nextElement();
        if (first.getName().equals("mimetype") && first.getMethod() == ZipEntry.STORED
                && ODT_TYPE.equals(texts.get("mimetype")) && texts.containsKey("content.xml")) {
            return FileKind.ODT;
        }
        if (texts.getOrDefault(TYPES, "").contains("\"" + DOCX_TYPE + "\"") && texts.containsKey("word/document.xml")) {
            return FileKind.DOCX;
        }
        throw new UploadRefusedException(UploadProblem.UNKNOWN_KIND);
    }

    /** Counts what all entries together unpack to. */
    private static final class Counter {

        private final byte[] piece = new byte[1 << 16];
        private long left;

        Counter(long most) {
            left = most;
        }

        void unpack(ZipFile archive, ZipEntry entry, @Nullable StringBuilder text)
                throws IOException, UploadRefusedException {
            try (var in = archive.getInputStream(entry)) {
                for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                    left -= read;
                    if (left < 0 || text != null && text.length() + read > SMALL) {
                        throw new UploadRefusedException(UploadProblem.TOO_DENSE);
                    }
                    if (text != null) {
                        text.append(new String(piece, 0, read, StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
    }
}
