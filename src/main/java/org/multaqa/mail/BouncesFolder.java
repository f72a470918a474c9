package org.multaqa.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The folder {@code mail/bounces}, where a mail server puts what comes to the address for bounces: files, or a Maildir.
 * A report that was taken in is deleted, since it names an address; whatever else came is put aside.
 */
@Component
class BouncesFolder {

    private static final Logger log = LoggerFactory.getLogger(BouncesFolder.class);

    private static final String FOLDER = "bounces";
    private static final String ASIDE = "other";
    private static final long LONGEST = 1_000_000;
    /** A file of which somebody may still write the end; in a Maildir they are whole from the beginning. */
    private static final Duration UNTOUCHED = Duration.ofMinutes(1);

    private final MailFolder mail;
    private final Bounces bounces;

    BouncesFolder(MailFolder mail, Bounces bounces) {
        this.mail = mail;
        this.bounces = bounces;
    }

    void read(Instant now) throws IOException {
        var folder = mail.within(FOLDER);
        var reports = new ArrayList<Path>();
        for (var file : files(folder)) {
            if (!Files.getLastModifiedTime(file).toInstant().isAfter(now.minus(UNTOUCHED))) {
                reports.add(file);
            }
        }
        reports.addAll(files(folder.resolve("new")));
        reports.addAll(files(folder.resolve("cur")));
        int aside = 0;
        for (var report : reports) {
            if (taken(report, now)) {
                Files.deleteIfExists(report);
            } else {
                Files.move(report, mail.within(FOLDER + "/" + ASIDE).resolve(report.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
                aside++;
            }
        }
        if (aside > 0) {
            log.warn("{} messages in mail/bounces were no reports of letters, and are in mail/bounces/other", aside);
        }
    }

    private boolean taken(Path report, Instant now) throws IOException {
        if (Files.size(report) > LONGEST) {
            return false;
        }
        try (var in = Files.newInputStream(report)) {
            return bounces.take(in, now);
        } catch (IOException unreadable) {
            log.debug("a message in mail/bounces cannot be read", unreadable);
            return false;
        }
    }

    /** Deletes what was put aside and is older than that. */
    void forget(Instant before) throws IOException {
        for (var file : files(mail.within(FOLDER + "/" + ASIDE))) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Links are not followed: whoever may put a report here may not have anything else read or deleted. */
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
