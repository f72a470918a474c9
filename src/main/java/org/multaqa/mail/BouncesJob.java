package org.multaqa.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;

import org.multaqa.jobs.Job;
import org.springframework.stereotype.Component;

/** Looks for reports of bounces, where the operator has them delivered. */
@Component
class BouncesJob implements Job {

    private final BouncesFolder folder;
    private final boolean heard;

    BouncesJob(BouncesFolder folder, MailSettings settings) {
        this.folder = folder;
        this.heard = !settings.bounces().isEmpty();
    }

    @Override
    public String name() {
        return "mail.bounces";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Instant now) {
        if (heard) {
            try {
                folder.read(now);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
