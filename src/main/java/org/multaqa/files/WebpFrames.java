package org.multaqa.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The frames within a WebP (RFC 9649, section 2). Each says once more how large it is, and a reader makes room for what
 * the frame says; so none may be larger than the canvas, by which the picture was let in.
 */
final class WebpFrames {

    private static final int FIRST_CHUNK = 12;
    private static final int IN_FRAME = 16;
    private static final int CHUNKS = 2_000;
    private static final int SIDE = 0x3fff;

    private WebpFrames() {}

    static void refuseLargerThan(Box canvas, Path file) throws IOException, UploadRefusedException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(FIRST_CHUNK);
            for (int i = 0; in.getFilePointer() < in.length(); i++) {
                if (i == CHUNKS || !next(in, canvas)) {
                    throw new UploadRefusedException(UploadProblem.BROKEN);
                }
            }
        } catch (EOFException half) {
            throw new UploadRefusedException(UploadProblem.BROKEN);
        }
    }

    /** Whether the chunk that begins here is no larger than the canvas; goes on to what comes after its head, or after it. */
    private static boolean next(RandomAccessFile in, Box canvas) throws IOException {
        var letters = new byte[4];
        in.readFully(letters);
        var name = new String(letters, StandardCharsets.ISO_8859_1);
        long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
        long begin = in.getFilePointer();
        boolean fits = switch (name) {
            case "VP8 " -> fits(lossy(in, begin), canvas);
            case "VP8L" -> fits(lossless(in, begin), canvas);
            default -> true;
        };
        in.seek(begin + (name.equals("ANMF") ? IN_FRAME : length + length % 2));
        return fits;
    }

    private static boolean fits(Box frame, Box canvas) {
        return frame.width() <= canvas.width() && frame.height() <= canvas.height();
    }

    /** RFC 6386, section 9.1: two sides of 14 bits, behind three bytes and a start code of three. */
    private static Box lossy(RandomAccessFile in, long begin) throws IOException {
        in.seek(begin + 6);
        int width = Short.reverseBytes(in.readShort()) & SIDE;
        int height = Short.reverseBytes(in.readShort()) & SIDE;
        return new Box(width, height);
    }

    /** RFC 9649, section 3.4: behind a byte, two sides less one, of 14 bits each. */
    private static Box lossless(RandomAccessFile in, long begin) throws IOException {
        in.seek(begin + 1);
        int bits = Integer.reverseBytes(in.readInt());
        return new Box(1 + (bits & SIDE), 1 + (bits >>> 14 & SIDE));
    }
}
