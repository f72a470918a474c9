package org.multaqa.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;

import org.multaqa.jobs.Job;
import org.springframework.stereotype.Component;

/** Forgets, after 30 days, that a letter was sent, that an address bounced, and what the folder holds. */
@Component
class TidyingJob implements Job {

    static final Duration KEPT = Duration.ofDays(30);

    private final QueueRows queue;
    private final BounceRows bounces;
    private final MailFolder folder;
    private final BouncesFolder reports;

    TidyingJob(QueueRows queue, BounceRows bounces, MailFolder folder, BouncesFolder reports) {
        this.queue = queue;
        this.bounces = bounces;
        this.folder = folder;
        this.reports = reports;
    }

    @Override
    public String name() {
        return "mail.tidying";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Instant now) {
        queue.forget(now.minus(KEPT));
        bounces.forget(now);
        try {
            folder.forget(now.minus(KEPT));
            reports.forget(now.minus(KEPT));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
