package org.multaqa.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.mail.PostRoom.NEXT_WEEK;
import static org.multaqa.mail.PostRoom.NOON;
import static org.multaqa.mail.PostRoom.SALMA;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.mail.PostRoom.Bag;
import org.multaqa.mail.PostRoom.Writer;
import org.multaqa.mail.Receipt.Later;
import org.multaqa.stories.Greeting;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Worker;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;

/** Salma is greeted by mail. */
@MallTest
@ExtendWith(OutputCaptureExtension.class)
class QueueTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private AutowireCapableBeanFactory mall;
    @Autowired
    private Worker worker;

    private final Bag bag = new Bag();
    private PostRoom room;

    @BeforeEach
    void empty() {
        room = mall.createBean(PostRoom.class);
        room.empty();
    }

    @Test
    void whatIsQueuedIsSentOnce() {
        room.queue(PostRoom.greetingTo(SALMA));

        room.sending(bag).send(() -> NOON);
        room.sending(bag).send(() -> NOON.plus(DAY));

        assertThat(bag.messages).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        var post = new Post(room.queue, Clock.fixed(NOON, ZoneOffset.UTC));
        assertThatThrownBy(() -> room.gate.change(Viewer.VISITOR, () -> {
            post.queue(PostRoom.greetingTo(SALMA));
            throw new IllegalStateException("no");
        })).hasMessage("no");

        room.sending(bag).send(() -> NOON);

        assertThat(bag.messages).isEmpty();
    }

    @Test
    void outsideATransactionNothingIsQueued() {
        var post = new Post(room.queue, Clock.systemUTC());
        assertThatThrownBy(() -> post.queue(PostRoom.greetingTo(SALMA))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatMayBeToldOnlyOnceIsQueuedOnceAndTheTransactionGoesOn() {
        var once = once("digest:salma:2026-W10");
        var post = new Post(room.queue, Clock.fixed(NOON, ZoneOffset.UTC));

        room.queue(once);
        room.gate.change(Viewer.VISITOR, () -> {
            post.queue(once);
            post.queue(once("digest:salma:2026-W11"));
        });
        room.sending(bag).send(() -> NOON);
        room.queue(once);

        assertThat(room.count("once is not null")).isEqualTo(2);
        assertThat(bag.messages).hasSize(2);
    }

    private static Envelope once(String once) {
        return new Envelope(Greeting.KIND, SALMA, Language.AR, Map.of("name", "Salma"), NEXT_WEEK, once);
    }

    @Test
    void aVisitorCanNeitherReadNorChangeTheQueue() {
        room.queue(PostRoom.greetingTo(SALMA));

        assertThat(room.gate.read(Viewer.VISITOR,
                () -> room.jdbc.sql("select count(*) from mail").query(Long.class).single())).isZero();
        assertThat(room.gate.write(Viewer.VISITOR, () -> room.jdbc.sql("delete from mail").update())).isZero();
        assertThat(room.gate.write(Viewer.VISITOR, () -> room.jdbc.sql("update mail set tries = 5").update())).isZero();
        assertThat(room.jdbc.sql("select count(*) from mail_key").query(Long.class).single()).isZero();
        assertThatThrownBy(() -> room.gate.write(Viewer.VISITOR, () -> room.jdbc.sql("""
                insert into mail (id, kind, queued_at, good_until, due_at, state, ended_at)
                values (gen_random_uuid(), 'a', now(), now(), now(), 'sent', now())
                """).update())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoHasNoNameQueuesNothing() {
        assertThatThrownBy(() -> room.queue.insert(UUID.randomUUID(), PostRoom.greetingTo(SALMA), null, NOON))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void onceALetterHasLeftNothingTellsWhoseItWas() {
        room.queue(PostRoom.greetingTo(SALMA));
        room.queue(Greeting.to(SALMA, Language.EN, "Salma", NOON.plusSeconds(1)), NOON.minus(DAY));

        room.sending(bag).send(() -> NOON.plusSeconds(2));

        assertThat(room.in(State.SENT)).isEqualTo(1);
        assertThat(room.in(State.EXPIRED)).isEqualTo(1);
        assertThat(room.gate.read(Viewer.PROGRAM,
                () -> room.jdbc.sql("select mail::text from mail").query(String.class).list()))
                .noneMatch(row -> row.contains("salma") || row.contains("Salma"));
    }

    @Test
    void afterThirtyDaysNothingTellsThatItWasSent() {
        room.queue(PostRoom.greetingTo(SALMA));
        room.sending(bag).send(() -> NOON);

        worker.does("mail.tidying", NOON.plus(DAY.multipliedBy(29)));
        assertThat(room.count("true")).isEqualTo(1);

        worker.does("mail.tidying", NOON.plus(DAY.multipliedBy(31)));
        assertThat(room.count("true")).isZero();
    }

    @Test
    void aLetterThatIsNoLongerDueIsNotSent() {
        room.queue(PostRoom.of("test.gone"));

        room.sending(bag, new MailSettings("", ""), new Writer("test.gone", envelope -> Optional.empty()))
                .send(() -> NOON);

        assertThat(bag.messages).isEmpty();
        assertThat(room.in(State.NOT_DUE)).isEqualTo(1);
    }

    @Test
    void aLinkThatHasEndedIsNotSent() {
        room.queue(Greeting.to(SALMA, Language.FR, "Salma", NOON.plusSeconds(1800)));

        room.sending(bag).send(() -> NOON.plusSeconds(1800));

        assertThat(bag.messages).isEmpty();
        assertThat(room.in(State.EXPIRED)).isEqualTo(1);
    }

    @Test
    void aLetterThatCannotBeWrittenIsParkedAfterFiveTriesAndStopsNoOther(CapturedOutput log) {
        var tries = new AtomicInteger();
        var poison = new Writer("test.poison", envelope -> {
            tries.incrementAndGet();
            throw new IllegalArgumentException(envelope.address());
        });
        var sending = room.sending(bag, new MailSettings("", ""), poison, room.greeting);
        room.queue(PostRoom.of("test.poison"));
        room.queue(PostRoom.greetingTo(SALMA), NOON.plusSeconds(1));

        sending.send(() -> NOON.plusSeconds(1));
        assertThat(bag.messages).hasSize(1);

        for (int hour = 1; hour < 24; hour++) {
            var then = NOON.plusSeconds(3600L * hour);
            sending.send(() -> then);
        }
        assertThat(tries).hasValue(5);
        assertThat(room.in(State.PARKED)).isEqualTo(1);
        assertThat(log.getAll()).contains("IllegalArgumentException").doesNotContain("salma");

        // As docs/operations/mail.md tells the operator, when a new release has mended the fault.
        room.gate.change(Viewer.PROGRAM, () -> room.jdbc.sql("""
                update mail set state = 'waiting', faults = 0 where state = 'parked'
                """).update());
        sending.send(() -> NOON.plus(DAY));
        assertThat(tries).hasValue(6);

        sending.send(() -> NEXT_WEEK);
        assertThat(room.in(State.EXPIRED)).isEqualTo(1);
    }

    @Test
    void aLetterThatNobodyWritesIsParkedToo() {
        room.queue(PostRoom.of("test.unknown"));
        var sending = room.sending(bag);

        for (int hour = 0; hour < 6; hour++) {
            var then = NOON.plusSeconds(3600L * hour);
            sending.send(() -> then);
        }

        assertThat(room.in(State.PARKED)).isEqualTo(1);
    }

    @Test
    void whileOneSendsALetterNobodyElseDoes() {
        room.queue(PostRoom.greetingTo(SALMA));
        room.queue.claim(NOON).orElseThrow();

        assertThat(room.queue.claim(NOON)).isEmpty();
        assertThat(room.queue.claim(NOON.plus(QueueRows.LEASE).minusSeconds(1))).isEmpty();
        assertThat(room.queue.claim(NOON.plus(QueueRows.LEASE))).isPresent();
    }

    @Test
    void whoWasTakenForDeadCannotSayHowItEnded() {
        room.queue(PostRoom.greetingTo(SALMA));
        var frozen = room.queue.claim(NOON).orElseThrow();
        var next = room.queue.claim(NOON.plus(QueueRows.LEASE)).orElseThrow();

        room.queue.later(frozen, NOON);
        room.queue.end(frozen, State.REFUSED, "5.1.1", null, NOON);
        assertThat(room.in(State.WAITING)).isEqualTo(1);

        room.queue.end(next, State.SENT, null, null, NOON);
        assertThat(room.in(State.SENT)).isEqualTo(1);
    }

    @Test
    void whatAWrongClockPutOffIsNotForgotten() {
        room.queue(PostRoom.greetingTo(SALMA), NOON.plus(DAY));

        room.sending(bag).send(() -> NOON);

        assertThat(bag.messages).hasSize(1);
    }

    @Test
    void theNextTryComesLaterEachTimeButNeverLate() {
        assertThat(Sending.pause(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Sending.pause(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Sending.pause(5)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Sending.pause(6)).isEqualTo(Duration.ofMinutes(15));
        assertThat(Sending.pause(2_000_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void whileNoServerIsThereItLooksOnceAMinute() {
        var looks = new AtomicInteger();
        Courier away = (letter, message) -> {
            looks.incrementAndGet();
            return new Later(true, "away");
        };
        var job = new SendingJob(room.queue, new Letters(List.of(room.greeting), room.typesetting),
                room.composer(new MailSettings("", "")), away, room.bounceRows, new MailSettings("", ""));
        for (int i = 0; i < 200; i++) {
            room.queue(PostRoom.greetingTo(SALMA));
        }

        for (int second = 0; second < 3600; second += 5) {
            job.run(NOON.plusSeconds(second));
        }

        assertThat(looks.get()).isBetween(55, 65);
    }
}
