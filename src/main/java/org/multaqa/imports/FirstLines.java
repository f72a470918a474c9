package org.multaqa.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Where each of very many texts stood first. A text is kept as 64 bits of its SHA-256, twelve bytes with its line: a
 * million texts take 25 MB, whatever their length, and two of them are confused once in thirty million imports.
 */
final class FirstLines {

    private static final int SMALLEST = 1 << 12;

    private final MessageDigest digest = sha256();
    private long[] keys = new long[SMALLEST];
    private int[] lines = new int[SMALLEST];
    private int size;

    /**
     * Remembers a text.
     *
     * @param line not 0
     * @return the line where it stood first, or 0 if this is the first
     */
    int remember(String text, int line) {
        if (size > keys.length / 4 * 3) {
            grow();
        }
        long key = key(text);
        int place = place(key);
        if (keys[place] == key) {
            return lines[place];
        }
        keys[place] = key;
        lines[place] = line;
        size++;
        return 0;
    }

    boolean contains(String text) {
        long key = key(text);
        return keys[place(key)] == key;
    }

    private void grow() {
        var oldKeys = keys;
        var oldLines = lines;
        keys = new long[oldKeys.length * 2];
        lines = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                lines[place] = oldLines[i];
            }
        }
    }

    /** Where the key stands, or the free place where it would. */
    private int place(long key) {
        int place = (int) key & (keys.length - 1);
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private long key(String text) {
        long key = ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
        return key == 0 ? 1 : key;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
