package org.multaqa.database;

import org.jspecify.annotations.Nullable;

/** A role of the server and its password, which is absent where the server or a {@code .pgpass} file does without. */
record Login(String role, @Nullable String password) {

    @Override
    public String toString() {
        return role;
    }
}
