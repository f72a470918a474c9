package org.multaqa.doctor;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Set;

/** What the doctor says: sentences in English for the operator, each fault with what to do. */
public final class Findings {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Set<String> told = new HashSet<>();
    private int faults;

    Findings(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** All is well with that. */
    public void well(String sentence) {
        tell("well ", sentence);
    }

    /** The operator should know this; it may be meant. */
    public void note(String sentence) {
        tell("note ", sentence);
    }

    /** Something is wrong. */
    public void fault(String sentence) {
        if (tell("FAULT", sentence)) {
            faults++;
        }
    }

    /** How far a long look has come. */
    public void progress(String sentence) {
        err.println(sentence);
    }

    /** Several checks fail by the same thing. */
    private boolean tell(String kind, String sentence) {
        boolean fresh = told.add(sentence);
        if (fresh) {
            out.println(kind + "  " + sentence);
        }
        return fresh;
    }

    int faults() {
        return faults;
    }
}
