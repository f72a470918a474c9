package org.multaqa.files;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.multaqa.files.Staging.Staged;

/**
 * What was sent, looked at and found good, before a feature keeps it with {@link Files#keep}. Closing it, also after it
 * was kept, leaves nothing of it behind.
 */
public final class Received implements AutoCloseable {

    private final Staged staged;
    private final FileKind kind;
    private final String name;
    private final Box box;

    Received(Staged staged, FileKind kind, String name, Box box) {
        this.staged = staged;
        this.kind = kind;
        this.name = name;
        this.box = box;
    }

    Staged staged() {
        return staged;
    }

    /** By which the same file is recognised when it is sent again. */
    public Sha256 hash() {
        return staged.hash();
    }

    public long size() {
        return staged.size();
    }

    public FileKind kind() {
        return kind;
    }

    /** As its sender called it, cleaned, with the ending of its kind. */
    public String name() {
        return name;
    }

    /** Of a picture; of any other file {@link Box#NONE}. */
    public Box box() {
        return box;
    }

    @Override
    public void close() {
        try {
            staged.close();
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
