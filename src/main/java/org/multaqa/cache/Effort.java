package org.multaqa.cache;

/** How long packing may take, by how often it is sent then. */
enum Effort {

    /** Brotli takes as long as gzip here, for a twelfth less; at 9 it takes ten times as long for nothing. */
    MANY_TIMES(6, 7),
    /** A twentieth more bytes than {@link #MANY_TIMES}, in half to a third of the time. */
    ONCE(4, 4);

    private final int gzip;
    private final int brotli;

    Effort(int gzip, int brotli) {
        this.gzip = gzip;
        this.brotli = brotli;
    }

    /** Of the levels 1 to 9 of zlib. */
    int gzip() {
        return gzip;
    }

    /** Of the qualities 0 to 11. */
    int brotli() {
        return brotli;
    }
}
