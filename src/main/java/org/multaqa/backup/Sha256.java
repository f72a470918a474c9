package org.multaqa.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which a part of a backup is known again. */
final class Sha256 {

    /** How many bytes are taken at once. */
    static final int PIECE = 64 << 10;

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of all that comes. */
    static String of(InputStream content) throws IOException {
        var in = new DigestInputStream(content, digest());
        in.transferTo(OutputStream.nullOutputStream());
        return hex(in.getMessageDigest());
    }
}
