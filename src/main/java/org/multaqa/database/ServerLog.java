package org.multaqa.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.util.unit.DataSize;

/** What the embedded server says, in a file that it goes on writing from one start to the next. */
record ServerLog(Path file) {

    private static final long KEPT = DataSize.ofMegabytes(10).toBytes();

    /** Puts a long one aside, in place of the one that was put aside before. */
    void rotate() throws IOException {
        if (length() > KEPT) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** In bytes; 0 where there is none yet. */
    long length() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** What was added since it had that length. */
    String since(long length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(length);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
