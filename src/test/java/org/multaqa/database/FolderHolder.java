package org.multaqa.database;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program that owns a data folder until it is killed. */
final class FolderHolder {

    private FolderHolder() {}

    public static void main(String[] arguments) throws Exception {
        try (OpenFolder folder = OpenFolder.open(Path.of(arguments[0]), false)) {
            System.out.println("holding " + folder.path());
            new CountDownLatch(1).await();
        }
    }
}
