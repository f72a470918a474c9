package org.multaqa.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The file format gzip (RFC 1952) around DEFLATE (RFC 1951). */
final class Gzip {

    /** Method 8 is DEFLATE; no name, no time, and a system that is not told. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 2 * Integer.BYTES;
    private static final int BUFFER = 8_192;
    /** Of what stands before; more takes longer to tell than it makes smaller. */
    private static final int TOLD = 8_192;

    private Gzip() {}

    static byte[] pack(byte[] plain, int level) {
        return pack(plain, CommonPart.none(), level);
    }

    /** A page that may have that part, which is not packed again. */
    static byte[] pack(byte[] page, CommonPart common, int level) {
        var packed = new ByteArrayOutputStream(page.length / 3);
        packed.writeBytes(HEADER);
        int from = common.indexIn(page);
        try (var deflater = new Deflater(level, true)) {
            if (from < 0) {
                deflate(page, 0, packed, deflater);
            } else {
                packed.writeBytes(blocks(page, from, deflater));
                packed.writeBytes(common.deflated());
                follow(common.plain(), deflater);
                deflate(page, from + common.plain().length, packed, deflater);
            }
        }
        packed.writeBytes(trailer(page));
        return packed.toByteArray();
    }

    /** Blocks that others may follow, as small as they can be. */
    static byte[] blocks(byte[] plain) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            return blocks(plain, plain.length, deflater);
        }
    }

    private static byte[] blocks(byte[] plain, int length, Deflater deflater) {
        var blocks = new ByteArrayOutputStream(length / 3 + TRAILER);
        try {
            var deflating = new DeflaterOutputStream(blocks, deflater, BUFFER, true);
            deflating.write(plain, 0, length);
            deflating.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return blocks.toByteArray();
    }

    /** What comes next may point back into what it stands behind. */
    private static void follow(byte[] before, Deflater deflater) {
        int told = Math.min(TOLD, before.length);
        deflater.reset();
        deflater.setDictionary(before, before.length - told, told);
    }

    private static void deflate(byte[] plain, int from, ByteArrayOutputStream packed, Deflater deflater) {
        try (var deflating = new DeflaterOutputStream(packed, deflater, BUFFER)) {
            deflating.write(plain, from, plain.length - from);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] trailer(byte[] plain) {
        var checksum = new CRC32();
        checksum.update(plain);
        return ByteBuffer.allocate(TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .putInt(plain.length)
                .array();
    }
}
