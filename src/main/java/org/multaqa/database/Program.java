package org.multaqa.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program run to its end: what it said on both outputs, and its exit status. */
record Program(int status, String output) {

    /**
     * @param input what the program reads on its standard input; secrets go here, for others can see arguments
     * @throws IOException when there is no such program
     */
    static Program run(List<String> command, String input) throws IOException {
        Process process = builder(command).redirectErrorStream(true).start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException endedBeforeReadingAll) {
            // Its status and output tell why.
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Program(process.waitFor(), output);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + command.getFirst() + " ran", e);
        }
    }

    /** PostgreSQL's programs take settings from variables whose names begin with PG; ours alone shall count. */
    static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        return builder;
    }

    boolean succeeded() {
        return status == 0;
    }
}
