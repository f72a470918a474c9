package org.multaqa.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Files as people send them, and as nobody should, made where they are needed. */
public final class Made {

    /** 40 × 20, red on the left and blue on the right; by libwebp. */
    static final byte[] WEBP = webp(
            "UklGRmoAAABXRUJQVlA4IF4AAAAwBACdASooABQAPtFepEwoJaOiMBqoAQAaCUAZXHrAgFX/7gAA+xfs9gAA/upl"
                    + "/yv7+j7/+N4+3f7d9vPe+HbzLRrp+PTSH9KgXx6aQ8+scNDBD7jHD9iBp18hiAAA");
    static final byte[] WEBP_LOSSLESS = webp("UklGRioAAABXRUJQVlA4TB4AAAAvJ8AEAA8wHvdQvRXy/EcLBAKEA/+1BgRE9D9K2AM=");
    /** The same, and after it one that is green. */
    static final byte[] WEBP_MOVING = webp("UklGRpQAAABXRUJQVlA4WAoAAAACAAAAJwAAEwAAQU5JTQYAAAD/////AABBTk1GNgAAAAAA"
            + "AAAAACcAABMAAGQAAAJWUDhMHgAAAC8nwAQADzAe91C9FfL8RwsEAoQD/7UGBET0P0rYA0FOTUYqAAAAAAAAAAAAJwAAEwAAZAAAAFZQ"
            + "OEwRAAAALyfABAAHUOR61KP/gYjofwAA");

    /** 600 × 300, red on the left; on the right nothing above and blue below. */
    static final byte[] WEBP_CLEAR = webp(
            "UklGRlwCAABXRUJQVlA4WAoAAAAQAAAAVwIAKwEAQUxQSCEAAAABDzD/ERGCTMBCA/3T+hfAIvo/AWM2TP2n/948/a//73wAVlA4"
                    + "IBQCAAAwMACdASpYAiwBPzmcy16vK6klIOgB4CcJaW7hd2ERPf//wAi095N9OnTpvodV2JOnTp06dOnTp0+d0c61Fds/lBDZD+Hn"
                    + "Mvcae8m+nTp06dOnTfZcAgHvJvp06dOnTp06dOnTo6YzMm+s9Yrtn8oNRVjn8POZe409B/JFWFvh5zL3Gn1zsnTp1WfwsmMzJvp0"
                    + "6eeCVXy9xp7yb6dN9lwSt7Hk306dOnTp06eeCVXzFLIgPZKoB7yb6dOnTp8s5p2ornMZ0D7F5N9OnTp1WlDzmX2s95fZcAgHvJvz"
                    + "wSq+ZMyiyxvzwSrSf0tDzmXuRooBG/PIq3llEooBPsuCVtKARxZ/DzmoHDVvJxZ/D3ExnOdk6dPPBKr5kzKLLG/PBKtJ/S0POZe5"
                    + "GigEb88ireWUSigE+y4JW0oBHFn8POagcNW8nFn8PcTGc52Tp088EqvmTMossb88Eq0n9LQ85l7kaKARvzyKt5ZRKKAT7LglbSgE"
                    + "cWfw85qBw1bycWfw9xMZznZOnTzwSq7QAP7/eC/9J0bft3/7U/zt/hPrKBmxXkY63gfIO//+z5org2/BK9rg2/+YPDj7r/sJgIuv"
                    + "AltrXahIZQoEfhKBHrOIkApZ40efn5+fn5+cR9PdZ5MhRDwfQkiWqkT2KmheYt45w4XGH02DchAW62CBxggR8IDrBAl4QHWCBLwg"
                    + "OsECXhAdYIEvCAAA");
    static final byte[] WEBP_CLEAR_LOSSLESS = webp(
            "UklGRkwAAABXRUJQVlA4TD8AAAAvV8JKEBcwHgLZ5CT5L0qBQBLlzGPNf2zowEzbNiU5ksPat3JE/yfgm6Yp//Ef//Ef/62za8p/"
                    + "/Md//Md/kwoA");

    private static final String DOCX_TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
            + FileKind.DOCX.mediaType() + ".main+xml\"/></Types>";

    private Made() {}

    private static byte[] webp(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    public static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** Red above and blue below on the left, green on the right: whichever way it is turned, it looks different. */
    static BufferedImage flag(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var colour = x >= width / 2 ? Color.GREEN : y < height / 2 ? Color.RED : Color.BLUE;
                picture.setRGB(x, y, colour.getRGB());
            }
        }
        return picture;
    }

    /** No pixel like its neighbour, so that nothing is larger; transparent here and there. */
    static BufferedImage noise(int width, int height, boolean clear) {
        var chance = new Random(7);
        var picture = new BufferedImage(width, height,
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            picture.setRGB(i % width, i / width, chance.nextInt());
        }
        return picture;
    }

    static byte[] written(BufferedImage picture, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static byte[] png(int width, int height) {
        return written(flag(width, height), "png");
    }

    public static byte[] noisyPng(int width, int height) {
        return written(noise(width, height, true), "png");
    }

    static byte[] jpeg(int width, int height) {
        return written(flag(width, height), "jpeg");
    }

    /** A JPEG that says how the camera was held, and a secret besides. */
    static byte[] jpegHeld(int orientation, String secret, int width, int height) {
        var exif = ByteBuffer.allocate(26 + secret.length());
        exif.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation).putInt(0);
        exif.put(secret.getBytes(StandardCharsets.US_ASCII));
        var jpeg = jpeg(width, height);
        var all = ByteBuffer.allocate(jpeg.length + 10 + exif.capacity());
        all.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (8 + exif.capacity()));
        all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif.array());
        return all.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A PNG of a few bytes that says it is as large as that. */
    static byte[] pngThatClaims(int width, int height) {
        var png = png(8, 8);
        var header = ByteBuffer.wrap(png, 16, 8);
        header.putInt(width).putInt(height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png, 29, 4).putInt((int) sum.getValue());
        return png;
    }

    /** A WebP whose canvas is small, with a frame in it that says it is as large as can be. */
    static byte[] webpThatLies(boolean lossless) {
        var webp = (lossless ? WEBP_MOVING : WEBP_CLEAR).clone();
        ByteBuffer.wrap(webp, lossless ? 0x4d : 0x5a, 4).put(new byte[]{(byte) 0xff, (byte) 0x3f, (byte) 0xff, 0x3f});
        return webp;
    }

    static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf(String words) {
        return text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% " + words + "\n%%EOF\n");
    }

    static byte[] docx(Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text(DOCX_TYPES));
        parts.put("word/document.xml", text("<w:document/>"));
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] odt(Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text(FileKind.ODT.mediaType()));
        parts.put("content.xml", text("<office:document-content/>"));
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ZipOutputStream(bytes)) {
                for (var part : parts.entrySet()) {
                    out.putNextEntry(part.getKey().equals("mimetype")
                            ? stored(part.getValue())
                            : new ZipEntry(part.getKey()));
                    out.write(part.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ZipEntry stored(byte[] content) {
        var entry = new ZipEntry("mimetype");
        var sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
