package org.multaqa.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.multaqa.jobs.Job;
import org.springframework.stereotype.Component;

/** Sends mail every few seconds: somebody waits for a letter before they can go on. */
@Component
class SendingJob implements Job {

    private static final Duration SHORTEST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final Sending sending;
    private Duration rest = Duration.ZERO;
    private Instant rested = Instant.MIN;

    SendingJob(QueueRows queue, Letters letters, Composer composer, Courier courier, BounceRows bounces,
            MailSettings settings) {
        this.sending = new Sending(queue, letters, composer, courier, bounces, settings);
    }

    @Override
    public String name() {
        return "mail.sending";
    }

    @Override
    public Duration every() {
        return SHORTEST_REST;
    }

    /** While no server takes letters, it looks less and less often: each look writes one anew. */
    @Override
    public synchronized void run(Instant now) {
        if (now.isBefore(rested) && !rested.isAfter(now.plus(LONGEST_REST))) {
            return;
        }
        sending.send(running(now));
        rest = sending.away() ? longer(rest) : Duration.ZERO;
        rested = now.plus(rest);
    }

    /** A round may last: what is sent at its end was sent then, and not when it began. */
    private static InstantSource running(Instant now) {
        long begun = System.nanoTime();
        return () -> now.plusNanos(System.nanoTime() - begun);
    }

    private static Duration longer(Duration rest) {
        var longer = rest.isZero() ? SHORTEST_REST : rest.multipliedBy(2);
        return longer.compareTo(LONGEST_REST) < 0 ? longer : LONGEST_REST;
    }
}
