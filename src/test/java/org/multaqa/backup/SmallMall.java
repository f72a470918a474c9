package org.multaqa.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.Multaqa;
import org.multaqa.commands.Commands;
import org.springframework.util.FileSystemUtils;

/** A mall in a folder of its own, on which commands are run one after the other. */
record SmallMall(Path folder, List<String> settings) {

    /** What a command has said, and how it ended. */
    record Said(int status, String out, String err) {}

    /** One that has no folder yet. */
    static SmallMall named(String name, String... settings) throws IOException {
        var folder = Path.of("target", "data", "backup", name).toAbsolutePath();
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder.getParent());
        return new SmallMall(folder, List.of(settings));
    }

    /** The same mall under a release that has more migrations. */
    SmallMall with(String... more) {
        return new SmallMall(folder, List.of(more));
    }

    Said run(String... words) {
        var out = System.out;
        var err = System.err;
        var saidOut = new ByteArrayOutputStream();
        var saidErr = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(saidOut, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(saidErr, true, StandardCharsets.UTF_8));
            int status = Commands.run(Multaqa.class, line(words));
            return new Said(status, saidOut.toString(StandardCharsets.UTF_8), saidErr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    String[] line(String... words) {
        var line = new ArrayList<String>();
        line.add("--multaqa.data-dir=" + folder);
        line.addAll(settings);
        line.addAll(List.of(words));
        return line.toArray(String[]::new);
    }
}
