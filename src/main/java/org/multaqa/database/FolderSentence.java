package org.multaqa.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says why the data folder cannot be used. */
final class FolderSentence {

    private static final String REMEDY = " or name another folder with multaqa.data-dir.";

    private FolderSentence() {}

    static String of(Path folder, IOException reason) {
        Path existing = nearestExisting(folder);
        if (!Files.isDirectory(existing)) {
            return "The data folder " + folder + " cannot be made because " + existing
                    + " is a file: move it away," + REMEDY;
        }
        if (reason instanceof AccessDeniedException denied) {
            Path refused = nearestExisting(Path.of(denied.getFile()));
            return "The data folder " + folder + " cannot be used because " + refused + " belongs to " + owner(refused)
                    + " and " + me() + " may not write there: give it to " + me() + "," + REMEDY;
        }
        if (plain(reason).contains("No space left on device")) {
            return ServerSentence.full(folder);
        }
        return "The data folder " + folder + " cannot be used (" + plain(reason) + "): mend that," + REMEDY;
    }

    static String open(Path folder) {
        return "The data folder " + folder + " is open to other users, and " + me()
                + " cannot close it because it belongs to "
                + owner(folder) + ": give it to " + me() + "," + REMEDY;
    }

    /** The system's own words: the exception's message repeats the file's name. */
    static String plain(IOException reason) {
        String words = reason instanceof FileSystemException file ? file.getReason() : reason.getMessage();
        return words == null ? "the system gives no reason" : words.lines().findFirst().orElse("");
    }

    private static Path nearestExisting(Path path) {
        Path existing = path.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    /** In a container a user need not have a name. */
    private static String me() {
        String name = System.getProperty("user.name");
        return name.equals("?") ? "the user who runs Multaqa" : name;
    }

    private static String owner(Path path) {
        try {
            return Files.getOwner(path).getName();
        } catch (IOException e) {
            return "someone else";
        }
    }
}
