package org.multaqa.launcher;

import java.util.Optional;

/** The launcher that started this process on a newer Java: when it is killed, this process must not go on alone. */
final class Parent {

    static final String PROPERTY = "multaqa.launcher";

    private static final long BETWEEN_LOOKS_MILLIS = 250;

    private Parent() {}

    /** Does nothing in a process that no launcher started. */
    static void watch() {
        Long launcher = Long.getLong(PROPERTY);
        if (launcher != null) {
            Thread watch = new Thread(() -> endAfter(launcher), "launcher-watch");
            watch.setDaemon(true);
            watch.start();
        }
    }

    /**
     * An orphan has another parent at once, even where nobody collects the dead launcher; its process handle would
     * notice seconds later, or never.
     */
    private static void endAfter(long launcher) {
        try {
            while (parent().equals(Optional.of(launcher))) {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            }
            Runtime.getRuntime().halt(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Long> parent() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid);
    }
}
