package org.multaqa.cache;

/** Says how a page would be packed for a browser, for a machine of its own on which Brotli does not load. */
final class WithoutBrotli {

    private WithoutBrotli() {}

    static void main(String[] arguments) {
        System.out.println(Coding.preferred("gzip, deflate, br, zstd"));
    }
}
