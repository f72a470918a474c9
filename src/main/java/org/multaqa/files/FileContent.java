package org.multaqa.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/**
 * What a file is, by its content alone: first as Tika takes it, by which scripts, programs, pages and drawings are known;
 * then as the kind itself demands. A file that is two kinds at once is none.
 */
final class FileContent {

    /** Readers look for the end of an archive within so many bytes from the end of the file. */
    private static final int END_OF_ARCHIVE = (1 << 16) + 22;

    private FileContent() {}

    /** The kind of any file that is taken. */
    static FileKind kind(Path file) throws IOException, UploadRefusedException {
        if (startsWith(file, "PK\3\4")) {
            return OfficeArchive.kind(file);
        }
        var taken = detected(file);
        if (taken.equals("text/plain") || taken.equals("text/csv")) {
            return Table.kind(file);
        }
        var kind = FileKind.of(taken).orElseThrow(() -> new UploadRefusedException(UploadProblem.UNKNOWN_KIND));
        if (kind == FileKind.PDF && (!startsWith(file, "%PDF-") || endsAsArchive(file))) {
            throw new UploadRefusedException(UploadProblem.UNKNOWN_KIND);
        }
        return kind;
    }

    /** The kind of a picture; whatever is hidden behind its pixels will be left out. */
    static FileKind picture(Path file) throws IOException, UploadRefusedException {
        return Optional.of(detected(file))
                .flatMap(FileKind::of)
                .filter(FileKind::isPicture)
                .orElseThrow(() -> new UploadRefusedException(UploadProblem.NOT_A_PICTURE));
    }

    private static String detected(Path file) throws IOException {
        try (var in = TikaInputStream.get(file)) {
            return Tika.DETECTOR.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    private static boolean startsWith(Path file, String beginning) throws IOException {
        try (var in = java.nio.file.Files.newInputStream(file)) {
            return new String(in.readNBytes(beginning.length()), StandardCharsets.ISO_8859_1).equals(beginning);
        }
    }

    private static boolean endsAsArchive(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var end = new byte[(int) Math.min(END_OF_ARCHIVE, in.length())];
            in.seek(in.length() - end.length);
            in.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1).contains("PK\5\6");
        }
    }

    /** Reads its thousands of signatures when the first file comes, and no earlier. */
    private static final class Tika {

        static final Detector DETECTOR = TikaConfig.getDefaultConfig().getDetector();
    }
}
