package org.multaqa.files;

/**
 * How a picture is to be made smaller.
 *
 * @param side of the square that it shall fit into, in pixels
 * @param bytes that it shall not take more of, at the cost of its finest detail
 */
public record Fit(int side, int bytes) {

    /** For a picture that is looked at by itself, as wide as a page. */
    public static final Fit PAGE = new Fit(2048, 1 << 20);
}
