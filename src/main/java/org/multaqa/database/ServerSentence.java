package org.multaqa.database;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why the embedded PostgreSQL cannot be made or started, from what it said itself. */
final class ServerSentence {

    private static final Pattern COMPLAINT = Pattern.compile("(?:FATAL|PANIC|ERROR|error): +(.+)");

    private ServerSentence() {}

    static String notMade(Path folder, String output) {
        return diskFull(output)
                ? full(folder)
                : "PostgreSQL could not make its files in " + folder + " ("
                        + complaint(output)
                        + "): mend that, or give Multaqa an external one with spring.datasource.url.";
    }

    static String notStarted(Path folder, String output, Path serverLog) {
        return diskFull(output)
                ? full(folder)
                : "PostgreSQL did not start (" + complaint(output) + "): see " + serverLog + ".";
    }

    private static boolean diskFull(String output) {
        return output.contains("No space left on device");
    }

    static String full(Path folder) {
        return "The disk that holds " + folder
                + " is full: free some space there, or name a folder on another disk with multaqa.data-dir.";
    }

    /** The first complaint: those after it only follow. */
    private static String complaint(String output) {
        Matcher matcher = COMPLAINT.matcher(output);
        if (matcher.find()) {
            return matcher.group(1).strip();
        }
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "it said nothing" : lines.getLast().strip();
    }
}
