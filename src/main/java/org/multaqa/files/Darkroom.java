package org.multaqa.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

import org.springframework.stereotype.Component;

/**
 * Makes pictures anew from the pixels of those that were sent. How large one is, is read before any pixel is; the
 * pictures that are being read at once are no larger together than the largest that is taken.
 */
@Component
class Darkroom {

    static final long MOST_PIXELS = 40_000_000;

    private static final int MEGAPIXEL = 1_000_000;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore megapixels = new Semaphore((int) (MOST_PIXELS / MEGAPIXEL), true);

    /** One for each size, in their order. */
    List<Print> develop(Path file, FileKind kind, List<Fit> fits) throws IOException, UploadRefusedException {
        var reader = reader(kind);
        try (var in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, false, true);
            var box = size(reader);
            if (kind == FileKind.WEBP) {
                WebpFrames.refuseLargerThan(box, file);
            }
            return develop(reader, box, Orientation.of(file, kind), fits);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(FileKind kind) {
        return ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
    }

    private static Box size(ImageReader reader) throws UploadRefusedException {
        try {
            var box = new Box(reader.getWidth(0), reader.getHeight(0));
            if (box.pixels() > MOST_PIXELS) {
                throw new UploadRefusedException(UploadProblem.TOO_MANY_PIXELS);
            }
            return box;
        } catch (IOException | RuntimeException broken) {
            throw new UploadRefusedException(UploadProblem.BROKEN);
        }
    }

    private List<Print> develop(ImageReader reader, Box box, Orientation orientation, List<Fit> fits)
            throws IOException, UploadRefusedException {
        int share = 1 + (int) (box.pixels() / MEGAPIXEL);
        share = Math.min(share, (int) (MOST_PIXELS / MEGAPIXEL));
        acquire(share);
        try {
            int side = fits.stream().mapToInt(Fit::side).max().orElseThrow();
            var pixels = pixels(reader, box, side);
            var prints = new ArrayList<Print>();
            for (var fit : fits) {
                prints.add(Print.of(orientation.upright(Scaling.fitted(pixels, fit.side())), fit.bytes()));
            }
            return prints;
        } finally {
            megapixels.release(share);
        }
    }

    private void acquire(int share) throws UploadRefusedException {
        try {
            if (!megapixels.tryAcquire(share, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new UploadRefusedException(UploadProblem.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UploadRefusedException(UploadProblem.BUSY);
        }
    }

    /** Of a picture far larger than wanted, every second pixel is read, or every third, and so on: enough to scale. */
    private static BufferedImage pixels(ImageReader reader, Box box, int side) throws UploadRefusedException {
        int step = Math.max(1, Math.max(box.width(), box.height()) / (2 * side));
        var wish = reader.getDefaultReadParam();
        wish.setSourceSubsampling(step, step, 0, 0);
        try {
            return reader.read(0, wish);
        } catch (IOException | RuntimeException broken) {
            // Readers meet what is broken with whatever exception it comes to.
            throw new UploadRefusedException(UploadProblem.BROKEN);
        }
    }
}
