package org.multaqa.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import jakarta.mail.MessagingException;

import org.multaqa.jobs.Fault;
import org.multaqa.mail.Receipt.Later;
import org.multaqa.mail.Receipt.Refused;
import org.multaqa.mail.Receipt.Taken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, until nothing is, or nothing can be sent. */
class Sending {

    /** How long after a try comes the next: twice as long each time, from half a minute to a quarter of an hour. */
    static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private static final Logger log = LoggerFactory.getLogger(Sending.class);
    private static final int AT_ONCE = 4;
    private static final int MOST_FAULTS = 5;

    private final QueueRows queue;
    private final Letters letters;
    private final Composer composer;
    private final Courier courier;
    private final BounceRows bounces;
    private final boolean bouncesHeard;
    private volatile boolean away;

    Sending(QueueRows queue, Letters letters, Composer composer, Courier courier, BounceRows bounces,
            MailSettings settings) {
        this.queue = queue;
        this.letters = letters;
        this.composer = composer;
        this.courier = courier;
        this.bounces = bounces;
        this.bouncesHeard = !settings.bounces().isEmpty();
    }

    /**
     * Sends what is due. The first letter goes alone: where the server is away, one has been tried, and the others wait
     * as they were.
     */
    void send(InstantSource time) {
        queue.expire(time.instant());
        if (sendNext(time)) {
            sendAll(time);
        }
    }

    private void sendAll(InstantSource time) {
        Callable<Void> untilNothingIsDue = () -> {
            while (!Thread.currentThread().isInterrupted() && sendNext(time)) {
                log.trace("one more");
            }
            return null;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender : threads.invokeAll(Collections.nCopies(AT_ONCE, untilNothingIsDue))) {
                sender.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Whether the last try found that nothing can be sent. */
    boolean away() {
        return away;
    }

    /** Whether there may be more to send. */
    private boolean sendNext(InstantSource time) {
        var next = queue.claim(time.instant());
        return next.isPresent() && sent(next.get(), time);
    }

    private boolean sent(Claimed letter, InstantSource time) {
        if (bounces.has(letter.envelope().address(), time.instant())) {
            queue.end(letter, State.BOUNCING, null, null, time.instant());
            return true;
        }
        try {
            return settled(letter, tried(letter, time.instant()), time.instant());
        } catch (RuntimeException | MessagingException | Error fault) {
            failed(letter, fault, time.instant());
            return true;
        }
    }

    private Receipt tried(Claimed claimed, Instant now) throws MessagingException {
        var envelope = claimed.envelope();
        var writer = letters.writer(envelope.kind())
                .orElseThrow(() -> new IllegalStateException("nobody writes letters of this kind"));
        var letter = writer.write(envelope, now);
        if (letter.isEmpty()) {
            return new Taken(State.NOT_DUE);
        }
        return courier.take(claimed, composer.compose(claimed.id(), envelope, letter.get(), now));
    }

    /** Keeps how it ended; says whether others can be sent. */
    private boolean settled(Claimed letter, Receipt receipt, Instant now) {
        var address = letter.envelope().address();
        switch (receipt) {
            case Taken taken -> {
                queue.end(letter, taken.state(), null,
                        taken.state() == State.SENT && bouncesHeard ? bounces.hash(address) : null, now);
                tellBack(taken);
            }
            case Refused refused -> {
                log.info("The letter {} of {} was refused with {}", letter.id(), letter.envelope().kind(),
                        refused.status().text());
                queue.end(letter, State.REFUSED, refused.status().text(), null, now);
                if (refused.status().hard()) {
                    bounces.add(bounces.hash(address), refused.status(), now);
                }
            }
            case Later later -> {
                queue.later(letter, now.plus(pause(letter.tries())));
                tellAway(later);
                return !later.away();
            }
        }
        return true;
    }

    private void failed(Claimed letter, Throwable fault, Instant now) {
        boolean poison = letter.faults() + 1 >= MOST_FAULTS;
        log.warn("The letter {} of {} could not be written{}: {}", letter.id(), letter.envelope().kind(),
                poison ? ", and is not tried any more" : "", Fault.of(fault));
        log.debug("the letter {} could not be written, in its own words", letter.id(), fault);
        queue.failed(letter, poison ? State.PARKED : State.WAITING, now.plus(pause(letter.tries())));
    }

    static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Once, and not with every letter that is tried. */
    private void tellAway(Later later) {
        if (later.away() && !away) {
            away = true;
            log.warn("No mail leaves the mall ({}): {} letters wait, and are tried again", later.why(),
                    queue.waiting());
        }
    }

    private void tellBack(Taken taken) {
        if (away && taken.state() != State.NOT_DUE) {
            away = false;
            log.info("Mail leaves the mall again");
        }
    }
}
