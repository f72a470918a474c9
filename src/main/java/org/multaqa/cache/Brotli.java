package org.multaqa.cache;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/**
 * Brotli (RFC 7932), from a library of the machine's own kind, which is loaded when the first reader could use it. Where
 * there is none, or the folder for temporary files lets nothing run, readers get gzip.
 */
final class Brotli {

    private static final Logger log = LoggerFactory.getLogger(Brotli.class);

    static final boolean LOADED = Brotli4jLoader.isAvailable();

    /** Takes as long as gzip usually does, for a twelfth less; 9 takes ten times as long for nothing. */
    private static final int QUALITY = 7;

    static {
        if (!LOADED) {
            log.debug("no Brotli on this machine", Brotli4jLoader.getUnavailabilityCause());
        }
    }

    private Brotli() {}

    static byte[] pack(byte[] plain) {
        try {
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(QUALITY));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
