package org.multaqa.backup;

import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The last 64 letters of a backup: the SHA-256 of all that stands before them. They are the end of the archive's comment,
 * where every unpacker passes over them, and tell a file that was cut off or changed, in whatever byte, from a whole one.
 */
final class Seal {

    static final int LENGTH = 64;
    /** What the comment begins with, and what a file that has lost its end lacks. */
    static final String TITLE = "A backup of Multaqa. SHA-256 of all before: ";
    /** Holds the place until all before it is written. */
    static final String COMMENT = TITLE + "0".repeat(LENGTH);

    private Seal() {}

    /** Whether the file is as it was written. */
    static boolean isWhole(Path file, Progress progress) throws IOException {
        long rest = Files.size(file) - LENGTH;
        var digest = Sha256.digest();
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var piece = new byte[Sha256.PIECE];
            while (rest > 0) {
                int read = in.read(piece, 0, (int) Math.min(piece.length, rest));
                if (read < 0) {
                    return false;
                }
                digest.update(piece, 0, read);
                rest -= read;
                progress.passed(read);
            }
            return rest == 0 && Sha256.hex(digest).equals(text(in));
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readNBytes(LENGTH + 1), StandardCharsets.US_ASCII);
    }

    /** Passes on everything but the last letters, in whose place it writes the seal when it is told that this is the end. */
    static final class Stream extends FilterOutputStream {

        private final MessageDigest digest = Sha256.digest();
        private byte[] held = new byte[0];

        Stream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int letter) throws IOException {
            write(new byte[]{(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            var all = Arrays.copyOf(held, held.length + length);
            System.arraycopy(bytes, from, all, held.length, length);
            int passing = Math.max(0, all.length - LENGTH);
            digest.update(all, 0, passing);
            out.write(all, 0, passing);
            held = Arrays.copyOfRange(all, passing, all.length);
        }

        /** Writes the seal in the place of what was held back. */
        void seal() throws IOException {
            out.write(Sha256.hex(digest).getBytes(StandardCharsets.US_ASCII));
            held = new byte[0];
        }
    }
}
