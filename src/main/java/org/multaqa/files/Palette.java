package org.multaqa.files;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;

/** Pictures of few colours: a byte a pixel or less, where a logo in all its shades takes four. */
final class Palette {

    private static final int MOST = 256;
    private static final int OPAQUE = 0xff;

    private Palette() {}

    /** Its pixels as alpha, red, green and blue, a byte each. */
    static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** Whether anything shows through. */
    static boolean isClear(int[] pixels) {
        return Arrays.stream(pixels).anyMatch(pixel -> pixel >>> 24 != OPAQUE);
    }

    /** The same picture with its colours in a palette, or null if they are too many. */
    static @Nullable BufferedImage exact(BufferedImage picture) {
        var pixels = pixels(picture);
        var colours = Arrays.stream(pixels).distinct().limit(MOST + 1L).toArray();
        return colours.length > MOST ? null : drawn(picture, pixels, colours, indexes(colours));
    }

    /** A picture like it, of so many colours at most: each stands for a group of near ones (median cut). */
    static BufferedImage reduced(BufferedImage picture, int most) {
        var pixels = Arrays.stream(pixels(picture)).map(Palette::withoutHiddenColour).toArray();
        var widest = new PriorityQueue<Group>(Comparator.comparingInt(Group::spread).reversed());
        widest.add(Group.of(Arrays.stream(pixels).distinct().toArray()));
        while (widest.size() < most && widest.element().spread > 0) {
            var group = widest.remove();
            var sorted = group.sorted();
            widest.add(Group.of(Arrays.copyOfRange(sorted, 0, sorted.length / 2)));
            widest.add(Group.of(Arrays.copyOfRange(sorted, sorted.length / 2, sorted.length)));
        }
        var groups = widest.stream().map(Group::colours).toList();
        var indexes = new HashMap<Integer, Integer>();
        for (int i = 0; i < groups.size(); i++) {
            for (int colour : groups.get(i)) {
                indexes.put(colour, i);
            }
        }
        return drawn(picture, pixels, groups.stream().mapToInt(Palette::mean).toArray(), indexes);
    }

    /** What is not seen has any colour, and would take places in the palette. */
    private static int withoutHiddenColour(int colour) {
        return colour >>> 24 == 0 ? 0 : colour;
    }

    private static Map<Integer, Integer> indexes(int[] colours) {
        var indexes = new HashMap<Integer, Integer>();
        for (int i = 0; i < colours.length; i++) {
            indexes.put(colours[i], i);
        }
        return indexes;
    }

    private static BufferedImage drawn(BufferedImage picture, int[] pixels, int[] colours,
            Map<Integer, Integer> indexes) {
        int bits = colours.length <= 2 ? 1 : colours.length <= 4 ? 2 : colours.length <= 16 ? 4 : 8;
        var model = new IndexColorModel(bits, colours.length, colours, 0, true, -1, DataBuffer.TYPE_BYTE);
        var raster = model.createCompatibleWritableRaster(picture.getWidth(), picture.getHeight());
        for (int i = 0; i < pixels.length; i++) {
            raster.setSample(i % picture.getWidth(), i / picture.getWidth(), 0, indexes.getOrDefault(pixels[i], 0));
        }
        return new BufferedImage(model, raster, false, null);
    }

    /**
     * Colours that one may come to stand for.
     *
     * @param channel in which they differ most
     * @param spread how much, in that channel
     */
    private record Group(int[] colours, int channel, int spread) {

        static Group of(int[] colours) {
            int widest = 0;
            int most = -1;
            for (int channel = 0; channel < 4; channel++) {
                int spread = Palette.spread(colours, channel);
                if (spread > most) {
                    widest = channel;
                    most = spread;
                }
            }
            return new Group(colours, widest, most);
        }

        /** By what they have of that channel, which stands before the colour while they are sorted. */
        int[] sorted() {
            return Arrays.stream(colours)
                    .mapToLong(colour -> (long) part(colour, channel) << 32 | Integer.toUnsignedLong(colour))
                    .sorted()
                    .mapToInt(keyed -> (int) keyed)
                    .toArray();
        }
    }

    private static int spread(int[] colours, int channel) {
        int least = OPAQUE;
        int most = 0;
        for (int colour : colours) {
            least = Math.min(least, part(colour, channel));
            most = Math.max(most, part(colour, channel));
        }
        return most - least;
    }

    private static int part(int colour, int channel) {
        return colour >>> 8 * channel & OPAQUE;
    }

    private static int mean(int[] colours) {
        int mean = 0;
        for (int channel = 0; channel < 4; channel++) {
            int part = channel;
            mean |= (int) Math.round(Arrays.stream(colours).map(colour -> part(colour, part)).average().orElse(0)) << 8
                    * channel;
        }
        return mean;
    }
}
