package org.multaqa.launcher;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The program run by another Java: the same program, options and arguments, inputs, outputs and exit status. */
record Child(List<String> command) {

    static Child of(JavaHome home, String[] arguments) {
        return of(home, ManagementFactory.getRuntimeMXBean().getInputArguments(), System.getProperty("java.class.path"),
                arguments);
    }

    static Child of(JavaHome home, List<String> options, String classPath, String[] arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.java().toString());
        command.addAll(options);
        command.add("-D" + Parent.PROPERTY + "=" + ProcessHandle.current().pid());
        command.addAll(isOneJar(classPath)
                ? List.of("-jar", classPath)
                : List.of("-cp", classPath, Launcher.class.getName()));
        command.addAll(List.of(arguments));
        return new Child(command);
    }

    /** As {@code java -jar} leaves it. */
    private static boolean isOneJar(String classPath) {
        return classPath.endsWith(".jar") && !classPath.contains(System.getProperty("path.separator"));
    }

    /**
     * Returns the exit status; a signal that ends this process is passed on, and the child given time to stop.
     *
     * @throws ExecutionException when the child cannot be started
     */
    int run() throws InterruptedException, ExecutionException {
        FutureTask<Process> child = new FutureTask<>(new ProcessBuilder(command).inheritIO()::start);
        // Before the start: a signal must not fall between the two.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(child)));
        child.run();
        return child.get().waitFor();
    }

    private static void stop(FutureTask<Process> child) {
        try {
            child.get().destroy();
            child.get().waitFor();
        } catch (ExecutionException neverStarted) {
            // The caller of run is told.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
