package org.multaqa.launcher;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** The main class of {@code multaqa.jar}. */
public final class Launcher {

    static final int OLDEST_JAVA = 25;

    private Launcher() {}

    /**
     * Runs {@code org.multaqa.Multaqa} here, or by a newer Java with the same arguments, options and exit status. Where
     * there is none it says so and exits with status 1.
     */
    public static void main(String[] arguments) throws Throwable {
        if (Runtime.version().feature() >= OLDEST_JAVA) {
            Parent.watch();
            runHere(arguments);
        } else {
            System.exit(runElsewhere(arguments));
        }
    }

    /** By name, because the application's classes are too new for the compiler's settings here. */
    private static void runHere(String[] arguments) throws Throwable {
        try {
            Class.forName("org.multaqa.Multaqa").getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static int runElsewhere(String[] arguments) throws InterruptedException, ExecutionException {
        Search search = Search.here();
        Optional<JavaHome> found = search.best();
        if (found.isEmpty()) {
            System.err.println("Multaqa needs Java " + OLDEST_JAVA + " or newer, this is Java " + Runtime.version()
                    + ", and there is no newer one in " + search + ": install one, or set MULTAQA_JAVA_HOME to it.");
            return 1;
        }
        return Child.of(found.get(), arguments).run();
    }
}
