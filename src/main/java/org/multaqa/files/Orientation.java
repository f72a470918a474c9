package org.multaqa.files;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * How a camera was held (Exif 2.32, tag 274), which only the picture's metadata tell: it is applied to the pixels before
 * those are dropped.
 *
 * @param value 1 upright, 2 to 8 mirrored, turned or both
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    /** Blocks that may hold it are small; a larger one holds something else. */
    private static final int LARGEST = 1 << 18;
    private static final int SEGMENTS = 500;

    /** What the file says, or upright where it says nothing that can be read. */
    static Orientation of(Path file, FileKind kind) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            return switch (kind) {
                case JPEG -> ofJpeg(in);
                case PNG -> ofChunks(in, 8, ByteOrder.BIG_ENDIAN, "eXIf");
                case WEBP -> ofChunks(in, 12, ByteOrder.LITTLE_ENDIAN, "EXIF");
                case PDF, ODT, DOCX, CSV -> throw new IllegalArgumentException(kind + " is no picture");
            };
        } catch (EOFException | BufferUnderflowException | IndexOutOfBoundsException none) {
            return UPRIGHT;
        }
    }

    private static Orientation ofJpeg(RandomAccessFile in) throws IOException {
        in.seek(2);
        for (int i = 0; i < SEGMENTS && in.readUnsignedByte() == 0xff; i++) {
            int marker = in.readUnsignedByte();
            while (marker == 0xff) {
                marker = in.readUnsignedByte();
            }
            int length = in.readUnsignedShort() - 2;
            long next = in.getFilePointer() + length;
            if (marker == 0xda || length < 0) {
                return UPRIGHT;
            }
            if (marker == 0xe1 && length > 6) {
                var block = block(in, length);
                if (text(block, 6).equals("Exif\0\0")) {
                    return ofTiff(block);
                }
            }
            in.seek(next);
        }
        return UPRIGHT;
    }

    /** PNG's chunks have their length before their name and a checksum behind; RIFF's are padded to an even length. */
    private static Orientation ofChunks(RandomAccessFile in, int first, ByteOrder order, String wanted)
            throws IOException {
        in.seek(first);
        boolean png = order == ByteOrder.BIG_ENDIAN;
        for (int i = 0; i < SEGMENTS; i++) {
            var head = block(in, 8).order(order);
            long length = Integer.toUnsignedLong(head.getInt(png ? 0 : 4));
            head.position(png ? 4 : 0);
            long next = in.getFilePointer() + length + (png ? 4 : length % 2);
            if (text(head, 4).equals(wanted) && length <= LARGEST) {
                var block = block(in, (int) length);
                // Some write JPEG's name of the block before it here too.
                return length > 6 && text(block, 6).equals("Exif\0\0") ? ofTiff(block) : ofTiff(block.rewind());
            }
            in.seek(next);
        }
        return UPRIGHT;
    }

    private static ByteBuffer block(RandomAccessFile in, int length) throws IOException {
        var bytes = new byte[length];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    private static String text(ByteBuffer block, int length) {
        var bytes = new byte[length];
        block.get(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Orientation ofTiff(ByteBuffer block) {
        var tiff = block.slice();
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** The picture as it was seen. */
    BufferedImage upright(BufferedImage picture) {
        if (value == 1) {
            return picture;
        }
        var box = new Box(picture.getWidth(), picture.getHeight());
        var turned = value > 4 ? box.turned() : box;
        var upright = new BufferedImage(turned.width(), turned.height(), picture.getType());
        var brush = upright.createGraphics();
        brush.drawImage(picture, way(box.width(), box.height()), null);
        brush.dispose();
        return upright;
    }

    /** Where each pixel goes: x' = m00 x + m01 y + m02, y' = m10 x + m11 y + m12. */
    private AffineTransform way(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
