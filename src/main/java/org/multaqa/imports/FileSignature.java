package org.multaqa.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;

/** Knows by their first bytes the files that people give by mistake. */
final class FileSignature {

    /** Workbooks are ZIP archives or, older ones, compound files; spreadsheets also save "Unicode text" as UTF-16. */
    private static final Map<String, String> MISTAKES = Map.of("504b0304", "workbook", "d0cf11e0", "workbook", "1f8b",
            "compressed", "fffe", "utf16", "feff", "utf16", "25504446", "pdf");

    private FileSignature() {}

    static void check(Path path) {
        if (Files.isDirectory(path)) {
            throw new UnusableFileException("folder", path);
        }
        var beginning = beginning(path);
        if (beginning.isEmpty()) {
            throw new UnusableFileException("empty");
        }
        MISTAKES.forEach((signature, mistake) -> {
            if (beginning.startsWith(signature)) {
                throw new UnusableFileException(mistake);
            }
        });
    }

    private static String beginning(Path path) {
        try (var in = Files.newInputStream(path)) {
            return HexFormat.of().formatHex(in.readNBytes(4));
        } catch (IOException unreadable) {
            throw new UnusableFileException("unreadable", path);
        }
    }
}
