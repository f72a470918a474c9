package org.multaqa.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.jspecify.annotations.Nullable;

/** A picture as it is kept: its pixels and nothing else. */
record Print(FileKind kind, byte[] bytes, Box box) {

    private static final List<Float> QUALITIES = List.of(0.85f, 0.75f, 0.6f, 0.45f, 0.3f, 0.15f);
    private static final List<Integer> COLOURS = List.of(256, 64, 16, 8, 4);

    /**
     * As PNG if any of it is transparent, or if it has so few colours that this is smaller than JPEG; with as much of its
     * detail as that many bytes hold, or else with the least.
     */
    static Print of(BufferedImage picture, int most) throws IOException {
        var pixels = Palette.pixels(picture);
        if (Palette.isClear(pixels)) {
            return new Print(FileKind.PNG, clear(picture, most), box(picture));
        }
        var jpeg = first(QUALITIES, quality -> jpeg(picture, quality), most);
        var exact = Palette.exact(picture);
        var png = exact == null ? null : png(exact);
        return png != null && png.length < jpeg.length
                ? new Print(FileKind.PNG, png, box(picture))
                : new Print(FileKind.JPEG, jpeg, box(picture));
    }

    private static byte[] clear(BufferedImage picture, int most) throws IOException {
        var whole = png(picture);
        return whole.length <= most ? whole : first(COLOURS, colours -> png(Palette.reduced(picture, colours)), most);
    }

    private static Box box(BufferedImage picture) {
        return new Box(picture.getWidth(), picture.getHeight());
    }

    /** The first that is small enough, or the last. */
    private static <T> byte[] first(List<T> ways, Way<T> way, int most) throws IOException {
        byte[] bytes = {};
        for (var one : ways) {
            bytes = way.take(one);
            if (bytes.length <= most) {
                break;
            }
        }
        return bytes;
    }

    private interface Way<T> {

        byte[] take(T one) throws IOException;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        return written("png", picture, 0f);
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        return written("jpeg", picture, quality);
    }

    private static byte[] written(String format, BufferedImage picture, float quality) throws IOException {
        var writer = writer(format, picture);
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wish);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter writer(String format, BufferedImage picture) {
        @Nullable
        ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(picture), format)
                .next();
        return Objects.requireNonNull(writer);
    }
}
