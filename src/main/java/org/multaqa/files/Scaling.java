package org.multaqa.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, in the colours that browsers take a picture without a profile to have (sRGB). */
final class Scaling {

    private Scaling() {}

    /** The picture within a square of that side, in a plain form; a smaller one keeps its size. */
    static BufferedImage fitted(BufferedImage picture, int side) {
        var target = new Box(picture.getWidth(), picture.getHeight()).fitted(side);
        boolean clear = picture.getColorModel().hasAlpha();
        var step = picture;
        // By halves, so that every pixel has its share in what is left.
        while (step.getWidth() > 2 * target.width() || step.getHeight() > 2 * target.height()) {
            step = drawn(step, new Box(Math.max(target.width(), (step.getWidth() + 1) / 2),
                    Math.max(target.height(), (step.getHeight() + 1) / 2)), clear);
        }
        return drawn(step, target, clear);
    }

    private static BufferedImage drawn(BufferedImage picture, Box box, boolean clear) {
        var drawn = new BufferedImage(box.width(), box.height(),
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = drawn.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, box.width(), box.height(), null);
        brush.dispose();
        return drawn;
    }
}
