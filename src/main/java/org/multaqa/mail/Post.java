package org.multaqa.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where features post letters. */
@Component
public class Post {

    private final QueueRows queue;
    private final Clock clock;

    Post(QueueRows queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Queues a letter in the caller's transaction, under any viewer: if that is kept, the letter is sent within seconds,
     * else never. One whose {@link Envelope#once} is queued already is not queued again, which the caller does not learn.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void queue(Envelope envelope) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a letter is queued in the transaction of what it tells");
        }
        var once = envelope.once();
        queue.insert(UUID.randomUUID(), envelope, once == null ? null : hash(envelope.kind() + " " + once),
                clock.instant());
    }

    /** It outlives the letter, and may name a person. */
    private static byte[] hash(String once) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(once.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
