package org.multaqa.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@MallTest
@ExtendWith(OutputCaptureExtension.class)
class RotaTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Autowired
    private DataSource database;
    @Autowired
    private JdbcClient jdbc;

    private final String name = "test." + UUID.randomUUID();

    @AfterEach
    void forget() {
        jdbc.sql("delete from jobs where task_name = ?").param(name).update();
    }

    @Test
    void aJobIsDoneAgainAndAgainAtTheTimeOfTheMallsClock() throws InterruptedException {
        var twice = new CountDownLatch(2);
        try (var rota = rota(job(now -> {
            assertThat(now).isAfter(NOW);
            twice.countDown();
        }))) {
            rota.start();

            assertThat(twice.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void twoNodesNeverDoTheSameJobAtOnce() throws InterruptedException {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var times = new CountDownLatch(4);
        var job = job(now -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            times.countDown();
            inside.decrementAndGet();
        });
        try (var first = rota(job); var second = rota(job)) {
            first.start();
            second.start();

            assertThat(times.await(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(most).hasValue(1);
        assertThat(jdbc.sql("select count(*) from jobs where task_name = ?").param(name).query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void aJobThatFailsIsDoneAgainAndItsWordsAreNotLogged(CapturedOutput log) throws InterruptedException {
        var twice = new CountDownLatch(2);
        try (var rota = rota(job(now -> {
            twice.countDown();
            throw new IllegalArgumentException("salma@example.org");
        }))) {
            rota.start();

            assertThat(twice.await(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(log.getAll()).contains(name, "IllegalArgumentException at org.multaqa.jobs.RotaTests")
                .doesNotContain("salma");
    }

    @Test
    void theJobOfANodeThatDiedIsDoneByAnother() throws InterruptedException {
        jdbc.sql("""
                insert into jobs (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                values (?, 'recurring', ?, true, 'a node that died', ?, 1)
                """).params(name, Timestamp.from(NOW), Timestamp.from(NOW)).update();
        var done = new CountDownLatch(1);
        try (var rota = rota(job(now -> done.countDown()))) {
            rota.start();

            assertThat(done.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void theTableTellsNoMachinesName() throws InterruptedException {
        var picked = new CountDownLatch(1);
        var looked = new CountDownLatch(1);
        try (var rota = rota(job(now -> {
            picked.countDown();
            await(looked);
        }))) {
            rota.start();
            assertThat(picked.await(1, TimeUnit.MINUTES)).isTrue();

            assertThat(jdbc.sql("select picked_by from jobs where task_name = ?")
                    .param(name)
                    .query(String.class)
                    .single()).matches("[0-9a-f-]{36}");

            looked.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Rota rota(Job job) {
        return new Rota(List.of(job), database, Clock.offset(Clock.systemUTC(),
                Duration.between(Instant.now(), NOW.plusSeconds(3600))));
    }

    private Job job(Consumer<Instant> work) {
        return new Job() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return Duration.ofMillis(1);
            }

            @Override
            public void run(Instant now) {
                work.accept(now);
            }
        };
    }
}
