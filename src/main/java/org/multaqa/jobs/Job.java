package org.multaqa.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that the mall does again and again while it serves. A bean of this type is all that a feature declares.
 * Nodes that share a database take turns; but one that was taken for dead may wake up and go on beside the next, so what
 * must not happen twice, the job makes sure of itself.
 */
public interface Job {

    /** What it is called in the table of jobs and in the log: the feature, a dot, a word, such as {@code mail.sending}. */
    String name();

    /** How long after it has ended it begins again; the first time soon after the mall has opened. */
    Duration every();

    /**
     * Does it. What it throws is logged without its words, and the job is done again after the usual time.
     *
     * @param now when it began, by the mall's clock
     */
    void run(Instant now);
}
