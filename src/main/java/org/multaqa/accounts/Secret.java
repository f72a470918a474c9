package org.multaqa.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 bits that nobody can guess, as a cookie or a link carries them; the mall keeps no more than their hash. */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int LONGEST = 64;

    /** A new one. */
    public static Secret draw() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it (SHA-256): with so many bits there is nothing that a slower hash would protect better. */
    public byte[] hash() {
        return sha256(text.length() > LONGEST ? "" : text);
    }

    /** Another secret, which can be told from this one but tells nothing of it. */
    Secret derived(String purpose) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(purpose + " " + text)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a secret";
    }
}
