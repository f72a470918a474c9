package org.multaqa.gate;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who looks at the data. PostgreSQL's policies know these words; a transaction without a viewer sees nothing. What a
 * person may see and do is not in here: the gate reads it at the beginning of each transaction.
 *
 * @param word that the policies compare with
 * @param person who it is, or null where it is no person
 * @param atDesk whether the person has proved by a second factor who they are, without which no role at the desk counts
 */
public record Viewer(String word, @Nullable UUID person, boolean atDesk) {

    /** Anyone: sees what is published, for everyone. */
    public static final Viewer VISITOR = new Viewer("visitor", null, false);

    /**
     * The program at work for its operator: an import, the sample mall, the log of changes; and acts whose right is a
     * token that only the mall can have made. No page has it.
     */
    public static final Viewer PROGRAM = new Viewer("program", null, false);

    /** Whoever asks who somebody is: sees people and what they prove it with, and nothing else. */
    public static final Viewer DOORKEEPER = new Viewer("doorkeeper", null, false);

    private static final String PERSON = "person";

    /** A person, with what their organisations let them see. */
    public static Viewer of(UUID person) {
        return new Viewer(PERSON, person, false);
    }

    /** A person who has proved by a second factor who they are, with their roles at the desk besides. */
    public static Viewer atDesk(UUID person) {
        return new Viewer(PERSON, person, true);
    }
}
