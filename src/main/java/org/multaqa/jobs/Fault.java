package org.multaqa.jobs;

import java.util.ArrayList;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What may be logged of something that was thrown: its kinds and places, never its words, which may quote a reader. */
public final class Fault {

    private static final String OURS = "org.multaqa.";
    private static final int LONGEST = 10;

    private Fault() {}

    /** In one line: each exception of the chain, with the first place of the program's own that it came through. */
    public static String of(Throwable thrown) {
        var chain = new ArrayList<String>();
        for (@Nullable
        Throwable cause = thrown; cause != null && chain.size() < LONGEST; cause = cause.getCause()) {
            chain.add(cause.getClass().getName() + place(cause));
        }
        return String.join(", by ", chain);
    }

    private static String place(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .filter(place -> place.getClassName().startsWith(OURS))
                .findFirst()
                .map(place -> " at " + place)
                .orElse("");
    }
}
