package org.multaqa.stories;

import java.time.Instant;
import java.util.List;

import org.multaqa.jobs.Job;

/** Does the mall's jobs when a test says so, and at the time that it says: in tests they do not begin by themselves. */
public class Worker {

    private final List<Job> jobs;

    Worker(List<Job> jobs) {
        this.jobs = jobs;
    }

    /** Does the job of that name once. */
    public void does(String job, Instant now) {
        jobs.stream().filter(known -> known.name().equals(job)).findFirst().orElseThrow().run(now);
    }
}
