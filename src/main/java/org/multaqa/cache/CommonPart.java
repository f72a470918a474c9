package org.multaqa.cache;

import java.util.Arrays;

/**
 * What many pages have word for word in common, such as their styles: for gzip it is packed once, as small as it can be,
 * and put so into each of them.
 */
public final class CommonPart {

    private static final CommonPart NONE = new CommonPart(new byte[0]);

    private final byte[] plain;
    private final byte[] deflated;

    /** That part, in the bytes in which it stands in the pages; they are not to be changed any more. */
    public CommonPart(byte[] plain) {
        this.plain = plain;
        this.deflated = Gzip.blocks(plain);
    }

    /** For a page that has nothing in common with others. */
    public static CommonPart none() {
        return NONE;
    }

    byte[] plain() {
        return plain;
    }

    /** The same in blocks of DEFLATE (RFC 1951) that others may follow and go before. */
    byte[] deflated() {
        return deflated;
    }

    /** Where it begins in that page, or -1. */
    int indexIn(byte[] page) {
        for (int i = 0; plain.length > 0 && i <= page.length - plain.length; i++) {
            if (Arrays.equals(page, i, i + plain.length, plain, 0, plain.length)) {
                return i;
            }
        }
        return -1;
    }
}
