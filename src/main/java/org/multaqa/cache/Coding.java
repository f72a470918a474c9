package org.multaqa.cache;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** How a page is packed for the way (RFC 9110, section 8.4.1), the smallest first. */
enum Coding {

    BROTLI("br") {
        @Override
        boolean available() {
            return Brotli.LOADED;
        }

        @Override
        byte[] pack(byte[] plain, Effort effort) {
            return Brotli.pack(plain, effort.brotli());
        }
    },
    GZIP("gzip") {
        @Override
        byte[] pack(byte[] plain, Effort effort) {
            return Gzip.pack(plain, effort.gzip());
        }

        @Override
        byte[] pack(byte[] plain, CommonPart common, Effort effort) {
            return Gzip.pack(plain, common, effort.gzip());
        }
    },
    IDENTITY("identity") {
        @Override
        byte[] pack(byte[] plain, Effort effort) {
            return plain;
        }
    };

    private static final List<Coding> ALL = List.of(values());
    private static final Pattern QUALITY = Pattern.compile("\\s*;\\s*q=([01](?:\\.\\d{0,3})?)\\s*",
            Pattern.CASE_INSENSITIVE);

    /** Where a header does not speak of a page that is not packed, it is accepted, but for want of anything better. */
    private static final double LAST_RESORT = 0.0001;

    private final String word;

    Coding(String word) {
        this.word = word;
    }

    /** Its name in the headers. */
    String word() {
        return word;
    }

    /** Whether this machine can pack so. */
    boolean available() {
        return true;
    }

    abstract byte[] pack(byte[] plain, Effort effort);

    /** A page that may have that part, which need not be packed again in a way that allows it. */
    byte[] pack(byte[] plain, CommonPart common, Effort effort) {
        return pack(plain, effort);
    }

    /**
     * The coding that whoever sent this Accept-Encoding likes best, of those that this machine knows; among equals the
     * one that packs smallest. Whoever refuses them all gets the page as it is, which helps them more than an error.
     *
     * @param accepted null for none, which asks for a page that is not packed
     */
    static Coding preferred(@Nullable String accepted) {
        if (accepted == null) {
            return IDENTITY;
        }
        var best = IDENTITY;
        double most = 0;
        for (var coding : ALL) {
            double weight = coding.weight(accepted);
            if (weight > most && coding.available()) {
                best = coding;
                most = weight;
            }
        }
        return best;
    }

    /** How much it is wished, from 0 for not at all to 1 (RFC 9110, section 12.5.3). */
    private double weight(String accepted) {
        double others = this == IDENTITY ? LAST_RESORT : 0;
        for (var wish : accepted.split(",")) {
            int semicolon = wish.indexOf(';');
            var wished = (semicolon < 0 ? wish : wish.substring(0, semicolon)).strip();
            if (wished.equalsIgnoreCase(word)) {
                return quality(wish, semicolon);
            }
            if (wished.equals("*")) {
                others = quality(wish, semicolon);
            }
        }
        return others;
    }

    private static double quality(String wish, int semicolon) {
        if (semicolon < 0) {
            return 1;
        }
        var quality = QUALITY.matcher(wish).region(semicolon, wish.length());
        return quality.matches() ? Double.parseDouble(quality.group(1)) : 0;
    }
}
