package org.multaqa.files;

/** Width and height of a picture, in pixels. */
public record Box(int width, int height) {

    /** That of what is no picture. */
    public static final Box NONE = new Box(0, 0);

    long pixels() {
        return (long) width * height;
    }

    /** The largest of the same shape that fits into a square of that side, and is no larger than this. */
    Box fitted(int side) {
        int longer = Math.max(width, height);
        return longer <= side ? this : new Box(scaled(width, side, longer), scaled(height, side, longer));
    }

    private static int scaled(int length, int side, int longer) {
        return Math.max(1, (int) Math.round((double) length * side / longer));
    }

    Box turned() {
        return new Box(height, width);
    }
}
