package org.multaqa.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, with the tests' class path, which a test may kill. */
final class Spawned implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final List<String> lines = new ArrayList<>();

    private Spawned(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static Spawned running(String mainClass, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx512m", "-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(arguments));
        return new Spawned(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for a line that begins with the word, and returns what follows it. */
    String awaitLine(String word) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            if (line.startsWith(word)) {
                return line.substring(word.length()).strip();
            }
        }
        throw new AssertionError("ended without saying " + word + ":\n" + String.join("\n", lines));
    }

    /** Everything it says until it ends by itself. */
    String awaitEnd() throws IOException, InterruptedException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
        }
        process.waitFor(1, TimeUnit.MINUTES);
        return String.join("\n", lines);
    }

    int status() throws InterruptedException {
        return process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Lets it do nothing more, so that it does not mend what is killed before it. */
    void freeze() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-STOP", Long.toString(pid())).start().waitFor();
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
