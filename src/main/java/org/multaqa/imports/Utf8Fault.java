package org.multaqa.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a file stops being UTF-8.
 *
 * @param offset how many bytes stand before the fault
 */
record Utf8Fault(long line, long offset) {

    private static final int BLOCK = 1 << 16;

    static Utf8Fault in(Path path) {
        try (var in = Files.newInputStream(path)) {
            return in(in);
        } catch (IOException unreadable) {
            throw new UnusableFileException("unreadable", path);
        }
    }

    UnusableFileException sentence() {
        return new UnusableFileException("encoding", line, offset);
    }

    private static Utf8Fault in(InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(BLOCK);
        var characters = CharBuffer.allocate(BLOCK);
        long line = 1;
        long offset = 0;
        boolean more = true;
        var decoded = CoderResult.UNDERFLOW;
        while (more && !decoded.isError()) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            more = read >= 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            decoded = decoder.decode(bytes, characters, !more);
            offset += bytes.position();
            bytes.compact();
            line += characters.flip().chars().filter(character -> character == '\n').count();
            characters.clear();
        }
        return new Utf8Fault(line, offset);
    }
}
